/** Controls of Defender for Identity, which the school has not licensed: profiles without a score. */
export const defenderForIdentityControls = String.raw`
id | title | service | category | tier | maxScore | userImpact | implementationCost | threats | rank | standing on the first day | where it appears
AATP_AccountsWithNonDefaultPrimaryGroup | Accounts with non-default Primary Group ID | Azure ATP | Identity | Core | 5 | Low | Unknown | - | 10 | - | profile only
AATP_AdAccountWithPotentiallyLeakedCredentials | Change password for on-prem account with potentially leaked credentials | Azure ATP | Identity | Core | 5 | high | Unknown | - | 10 | - | profile only
AATP_ADCSCertificateTemplateArbitraryAppPolicies | Prevent Certificate Enrollment with arbitrary Application Policies (ESC15) | Azure ATP | Identity | Core | 5 | High | Unknown | - | 10 | - | profile only
AATP_ADCSCertificateTemplateEnrolementSuppliesSubject | Prevent users to request a certificate valid for arbitrary users based on the certificate template (ESC1) | Azure ATP | Identity | Core | 5 | high | medium | - | 65 | - | profile only
AATP_AdcsComputersWithNoMdiSensorInstalled | Install Defender for Identity Sensor on ADCS servers | Azure ATP | Identity | Core | 5 | Low | Unknown | - | 10 | - | profile only
AATP_ADCSInsecureCertificateEnrollmentIisEndpoints | Edit insecure certificate enrollment IIS endpoints (ESC8) | Azure ATP | Identity | Core | 5 | medium | low | - | 65 | - | profile only
AATP_ADCSMisconfiguredCertificateAuthorityAcl | Edit misconfigured Certificate Authority ACL (ESC7) | Azure ATP | Identity | Core | 5 | high | low | - | 65 | - | profile only
AATP_ADCSMisconfiguredCertificateTemplateAcl | Edit misconfigured certificate templates ACL (ESC4) | Azure ATP | Identity | Core | 5 | high | low | - | 65 | - | profile only
AATP_ADCSMisconfiguredCertificateTemplateEku | Edit overly permissive Certificate Template with privileged EKU (Any purpose EKU or No EKU) (ESC2) | Azure ATP | Identity | Core | 5 | medium | medium | - | 60 | - | profile only
AATP_ADCSMisconfiguredCertificateTemplateEnrollmentAgent | Edit misconfigured enrollment agent certificate template (ESC3) | Azure ATP | Identity | Core | 5 | high | medium | - | 65 | - | profile only
AATP_ADCSMisconfiguredCertificateTemplateOwner | Edit misconfigured certificate templates owner (ESC4) | Azure ATP | Identity | Core | 5 | high | low | - | 65 | - | profile only
AATP_ADCSMisconfiguredRpcEnrollmentSigning | Enforce encryption for RPC certificate enrollment interface (ESC8) | Azure ATP | Identity | Core | 5 | medium | low | - | 65 | - | profile only
AATP_ADCSSanSpecifiedByUserEnabled | Edit vulnerable Certificate Authority setting (ESC6) | Azure ATP | Identity | Core | 5 | high | low | - | 65 | - | profile only
AATP_AdfsComputersWithNoMdiSensorInstalled | Install Defender for Identity Sensor on ADFS servers | Azure ATP | Identity | Core | 5 | Low | Unknown | - | 10 | - | profile only
AATP_AdminSDHolder | Remove access rights on suspicious accounts with the Admin SDHolder permission | Azure ATP | Identity | Core | 5 | low | low | - | 67 | - | profile only
AATP_AzureSsoAccountOldPasswords | Change password for Entra seamless SSO account | Azure ATP | Identity | Core | 5 | high | Unknown | - | 10 | - | profile only
AATP_BuiltinAdministratorAccountWithOldPassword | Change password of built-in domain Administrator account | Azure ATP | Identity | Core | 5 | Low | Unknown | - | 10 | - | profile only
AATP_BuiltinGuestAccountIsEnabled | Built-in Active Directory Guest account is enabled | Azure ATP | Identity | Core | 5 | Medium | Unknown | - | 10 | - | profile only
AATP_BuiltinKrbtgtAccountWithOldPassword | Change password for krbtgt account | Azure ATP | Identity | Core | 5 | High | Unknown | - | 10 | - | profile only
AATP_ClearText | Stop clear text credentials exposure | Azure ATP | Identity | Core | 5 | low | low | - | 67 | - | profile only
AATP_DefenderForIdentityIsNotInstalled | Start your Defender for Identity deployment, installing Sensors on Domain Controllers and other eligible servers. | Azure ATP | Identity | Core | 5 | low | high | - | 59 | switch off | both
AATP_DnsAdminsGroupWithUnsafePermissions | Unsafe permissions on the DnsAdmins group | Azure ATP | Identity | Core | 5 | high | Unknown | - | 10 | - | profile only
AATP_DomainControllerLocalUsers | Remove local admins on identity assets | Azure ATP | Identity | Core | 5 | high | low | - | 65 | - | profile only
AATP_DomainControllersWithOldPassword | Change Domain Controller computer account old password | Azure ATP | Identity | Core | 5 | Medium | Unknown | - | 10 | - | profile only
AATP_DormantAccounts | Remove dormant accounts from sensitive groups | Azure ATP | Identity | Core | 5 | low | low | - | 67 | - | profile only
AATP_EntitiesWithOldPassword | Manage accounts with passwords more than 180 days old | Azure ATP | Identity | Core | 5 | low | low | - | 66 | - | profile only
AATP_EntraConnectAccountsOldPasswords | Rotate password for Entra Connect AD DS Connector account | Azure ATP | Identity | Core | 5 | high | Unknown | - | 10 | - | profile only
AATP_EntraConnectAccountsWithConnectorAccountAsDefaultAdmin | Replace Enterprise or Domain Admin account for Entra Connect AD DS Connector account | Azure ATP | Identity | Core | 5 | Low | Unknown | - | 10 | - | profile only
AATP_EntraConnectAccountUnnecessaryReplicationPermission | Remove unnecessary replication permissions for Entra Connect AD DS Connector Account | Azure ATP | Identity | Core | 5 | high | Unknown | - | 10 | - | profile only
AATP_EntraConnectComputersWithNoMdiSensorInstalled | Install Defender for Identity Sensor on Entra Connect servers | Azure ATP | Identity | Core | 5 | Low | Unknown | - | 10 | - | profile only
AATP_EntraConnectSensitiveAccountsWithUnsafePermissions | Remove unsafe permissions on sensitive Entra Connect accounts | Azure ATP | Identity | Core | 5 | Low | Unknown | - | 10 | - | profile only
AATP_ExposedPasswordsInADAttributes | Remove discoverable passwords in Active Directory account attributes | Azure ATP | Identity | Core | 5 | High | Unknown | - | 10 | - | profile only
AATP_GroupManagedServiceAccountWithUnrecommendedPasswordChangeInterval | Set a valid password rotation interval for gMSA | Azure ATP | Identity | Core | 5 | Medium | Unknown | - | 10 | - | profile only
AATP_GroupPolicyAbnormalModificationAssignment | GPO can be modified by unprivileged accounts | Azure ATP | Identity | Core | 5 | high | Unknown | - | 10 | - | profile only
AATP_GroupPolicyAssignsUnprivilegedIdentitiesToElevatedLocalGroups | GPO assigns unprivileged identities to local groups with elevated privileges | Azure ATP | Identity | Core | 5 | high | Unknown | - | 10 | - | profile only
AATP_GroupPolicyPasswordInPreferences | Reversible passwords found in GPOs | Azure ATP | Identity | Core | 5 | high | Unknown | - | 10 | - | profile only
AATP_HoneyToken | Set a honeytoken account | Azure ATP | Identity | Core | 1 | low | low | Account Breach;Elevation of Privilege;Malicious Insider | 61 | - | profile only
AATP_InactiveServiceAccounts | Remove stale service accounts | Azure ATP | Identity | Core | 5 | Low | Unknown | - | 10 | - | profile only
AATP_KerberosDelegations | Modify unsecure Kerberos delegations to prevent impersonation | Azure ATP | Identity | Core | 5 | low | low | - | 67 | - | profile only
AATP_NonAdminDCSyncAccounts | Remove non-admin accounts with DCSync permissions | Azure ATP | Identity | Core | 5 | high | low | - | 66 | - | profile only
AATP_PathRisk | Reduce lateral movement path risk to sensitive entities | Azure ATP | Identity | Core | 5 | low | low | - | 67 | - | profile only
AATP_PrintSpooler | Disable Print spooler service on domain controllers | Azure ATP | Identity | Core | 5 | low | low | - | 67 | - | profile only
AATP_PrivilegedAccountsWithDelegationAllowed | Ensure privileged accounts are not delegated | Azure ATP | Identity | Core | 5 | High | Unknown | - | 10 | - | profile only
AATP_PwdLAPS | Protect and manage local admin passwords with Microsoft LAPS | Azure ATP | Identity | Core | 5 | low | low | - | 67 | - | profile only
AATP_Sensor | Install Defender for Identity Sensor on all Domain Controllers | Azure ATP | Identity | Core | 4 | low | high | Account Breach;Elevation of Privilege;Malicious Insider | 60 | - | profile only
AATP_SIDHistory | Remove unsecure SID history attributes from entities | Azure ATP | Identity | Core | 5 | low | low | - | 67 | - | profile only
AATP_SingleManagedServiceAccountsWithOldPassword | Rotate old password for sMSA and set up valid rotation interval in the GPO | Azure ATP | Identity | Core | 5 | Medium | Unknown | - | 10 | - | profile only
AATP_UnsecureAccount | Resolve unsecure account attributes | Azure ATP | Identity | Core | 5 | low | low | - | 67 | - | profile only
AATP_UnsecureDomain | Resolve unsecure domain configurations | Azure ATP | Identity | Core | 5 | low | high | - | 60 | - | profile only
AATP_Vpn | Configure VPN integration | Azure ATP | Identity | Core | 1 | low | low | Account Breach;Elevation of Privilege;Malicious Insider | 63 | - | profile only
AATP_WeakCipher | Stop weak cipher usage | Azure ATP | Identity | Core | 5 | low | low | - | 67 | - | profile only
`;
