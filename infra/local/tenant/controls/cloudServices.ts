/** Entra ID, Exchange, Defender for Office, Purview, SharePoint, Teams, Intune and smaller services. */
export const cloudServiceControls = String.raw`
id | title | service | category | tier | maxScore | userImpact | implementationCost | threats | rank | standing on the first day | where it appears
aad_admin_accounts_separate_unassigned_cloud_only | Ensure Administrative accounts are separate and cloud-only | AzureAD | Identity | Core | 3 | Unknown | Unknown | Account breach | 10 | switch off | both
aad_admin_consent_workflow | Ensure the admin consent workflow is enabled | AzureAD | Identity | Core | 5 | null | Unknown | Data Exfiltration | 10 | switch on | both
aad_custom_banned_passwords | Ensure custom banned passwords lists are used | AzureAD | Identity | Core | 5 | Unknown | Unknown | Data Exfiltration;Password Cracking;Account breach | 10 | switch off | both
aad_limited_administrative_roles | Ensure 'Microsoft Azure Management' is limited to administrative roles | AzureAD | Identity | Core | 3 | Unknown | Unknown | Data Exfiltration;Account breach | 10 | - | profile only
aad_linkedin_connection_disables | Ensure 'LinkedIn account connections' is disabled | AzureAD | Apps | Core | 3 | Unknown | Unknown | Data Exfiltration;Account breach | 10 | switch on | both
aad_managed_approved_public_groups_only | Ensure that only organizationally managed/approved public groups exist | AzureAD | Apps | Core | 3 | Unknown | Unknown | Data Exfiltration | 10 | switch off | both
aad_password_protection | Ensure password protection is enabled for on-prem Active Directory | AzureAD | Apps | Core | 6 | Unknown | Unknown | Data Exfiltration;Password Cracking;Account breach | 10 | switch off | both
aad_phishing_MFA_strength | Ensure 'Phishing-resistant MFA strength' is required for Administrators | AzureAD | Apps | Core | 7 | Unknown | Unknown | Data Exfiltration;Password Cracking;Account breach | 10 | switch off | both
aad_sign_in_freq_session_timeout | Ensure Sign-in frequency is enabled and browser sessions are not persistent for Administrative users | AzureAD | Apps | Core | 5 | null | Unknown | Account breach;Data Exfiltration | 10 | switch off | both
aad_third_party_apps | Ensure third party integrated applications are not allowed | AzureAD | Apps | Core | 5 | null | Unknown | Account breach;Data Exfiltration | 10 | switch on | both
AATP_AccountWithLeakedCredentials | Change password for accounts with leaked credentials | AzureAD | Identity | Core | 5 | high | Unknown | - | 10 | - | profile only
admincenter_owned_apps_and_services | Ensure 'User owned apps and services' is restricted | Admincenter | Apps | Core | 3 | Unknown | Unknown | Data Exfiltration;Account breach | 10 | switch on | both
AdminMFAV2 | Ensure multifactor authentication is enabled for all users in administrative roles | AzureAD | Identity | Core | 10 | Low | Low | Password Cracking;Account Breach;Elevation of Privilege | 1 | people 5/13 | both
AppG_regulate_access_to_sensitive_data | Regulate cloud app access to sensitive data | AppG | Apps | Core | 7 | moderate | low | - | 9 | switch off | both
AppG_unusual_activity_with_priority_account | Regulate apps with priority account consent | AppG | Apps | Core | 7 | moderate | low | - | 10 | switch off | both
BlockLegacyAuthentication | Enable Conditional Access policies to block legacy authentication | AzureAD | Identity | Advanced | 8 | Moderate | Moderate | Password Cracking;Account Breach | 68 | policy * | both
CustomerLockBoxEnabled | Ensure the customer lockbox feature is enabled | EXO | Apps | Advanced | 1 | Moderate | Moderate | Data Exfiltration;Data Deletion;Data Spillage | 127 | switch off | both
dlp_datalossprevention | Ensure DLP policies are enabled | MIP | Data | Core | 5 | High | Medium | - | 128 | switch on | both
exo_individualsharing | Ensure 'External sharing' of calendars is not available | EXO | Apps | Core | 5 | High | Medium | - | 128 | switch off | both
exo_mailboxaudit | Ensure mailbox auditing for all users is Enabled | EXO | Apps | Core | 3 | None | Unknown | Data Exfiltration;Account breach | 10 | switch off | both
exo_mailtipsenabled | Ensure MailTips are enabled for end users | EXO | Apps | Core | 3 | Unknown | Unknown | Data Exfiltration;Account breach | 10 | switch on | both
exo_oauth2clientprofileenabled | Ensure modern authentication for Exchange Online is enabled | EXO | Apps | Core | 3 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | switch on | both
exo_outlookaddins | Ensure users installing Outlook add-ins is not allowed | EXO | Apps | Core | 3 | Unknown | Unknown | Data Exfiltration;Account breach | 10 | switch off | both
exo_SPF_records_for_all_domains | Ensure that SPF records are published for all Exchange Domains | EXO | Apps | Core | 5 | null | Unknown | Account breach;Data Exfiltration | 10 | switch on | both
exo_storageproviderrestricted | Ensure additional storage providers are restricted in Outlook on the web | EXO | Apps | Core | 5 | Unknown | Unknown | Data Exfiltration;Account breach | 10 | switch off | both
exo_transportrulesallowlistdomains | Ensure Spam confidence level (SCL) is configured in mail transport rules with specific domains | EXO | Apps | Core | 3 | Unknown | Unknown | Data Exfiltration | 128 | switch on | both
forms_phishing_protection | Ensure internal phishing protection for Forms is enabled | FORMS | Apps | Core | 6 | Unknown | Unknown | Data Exfiltration;Account breach | 10 | switch on | both
IntegratedApps | Ensure user consent to apps accessing company data on their behalf is not allowed | AzureAD | Identity | Defense In Depth | 4 | Moderate | Low | Data Exfiltration;Data Spillage | 35 | switch off | both
intune_AV_firewall_enabled | Ensure that devices connecting have AV and a local firewall enabled | Intune | Apps | Core | 3 | null | Unknown | Account breach | 10 | switch off | both
intune_conection_from_jail_broken_rooted_devices | Ensure that users cannot connect from devices that are jail broken or rooted | Intune | Apps | Core | 3 | null | Unknown | Account breach | 10 | switch on | both
intune_mobile_advanced_security_configuration | Ensure mobile device management policies are set to require advanced security configurations | Intune | Apps | Core | 3 | null | Unknown | Account breach | 10 | switch off | both
intune_mobile_complex_password_alphanumeric | Ensure that mobile devices require complex passwords (Type = Alphanumeric) | Intune | Apps | Core | 3 | null | Unknown | Account breach | 10 | switch off | both
intune_mobile_complex_password_simple_password_blocked | Ensure that mobile devices require complex passwords (Simple Passwords = Blocked) | Intune | Apps | Core | 3 | null | Unknown | Account breach | 10 | switch off | both
intune_mobile_device_encryption | Ensure that mobile device encryption is enabled to prevent unauthorized access to mobile data | Intune | Apps | Core | 3 | null | Unknown | Account breach | 10 | switch off | both
intune_mobile_device_lock_after_inactivity | Ensure devices lock after a period of inactivity to prevent unauthorized access | Intune | Apps | Core | 3 | null | Unknown | Account breach | 10 | switch on | both
intune_mobile_email_profiles_requirement | Ensure mobile device management policies are required for email profiles - iOS/iPadOS only | Intune | Apps | Core | 3 | null | Unknown | Account breach | 10 | switch off | both
intune_mobile_minimum_password_length | Ensure that mobile devices require a minimum password length to prevent brute force attacks | Intune | Apps | Core | 3 | null | Unknown | Account breach | 10 | switch on | both
intune_mobile_never_expires_password | Ensure that mobile devices are set to never expire passwords | Intune | Apps | Core | 3 | null | Unknown | Account breach | 10 | switch on | both
intune_mobile_password_requirement | Ensure mobile devices require the use of a password | Intune | Apps | Core | 3 | null | Unknown | Account breach | 10 | switch on | both
intune_mobile_password_reused_prohibited | Ensure that mobile device password reuse is prohibited | Intune | Apps | Core | 3 | null | Unknown | Account breach | 10 | switch off | both
intune_wipe_on_multiple_signin_failures | Ensure mobile devices are set to wipe on multiple sign-in failures to prevent brute force compromise | Intune | Apps | Core | 3 | null | Unknown | Account breach | 10 | switch off | both
mcas_mda_enabled | Ensure Microsoft Defender for Cloud Apps is enabled and configured | MCAS | Apps | Core | 5 | null | Unknown | Account breach;Data Exfiltration | 10 | - | profile only
McasCloudAppNotification | Create an app discovery policy to identify new and trending cloud apps in your org | MCAS | Apps | Advanced | 3 | Moderate | Low | Data Exfiltration | 75 | switch off | both
McasCutomActivityPolicy | Create a custom activity policy to get alerts about suspicious usage patterns | MCAS | Apps | Advanced | 2 | Moderate | Low | Account Breach;Elevation of Privilege;Malicious Insider | 80 | switch off | both
McasFirewallLogUpload | Deploy a log collector to discover shadow IT activity | MCAS | Apps | Advanced | 1 | Low | Moderate | Data Exfiltration | 82 | switch off | both
McasOAuthAppNotification | Create an OAuth app policy to notify you about new OAuth applications | MCAS | Apps | Defense In Depth | 4 | Moderate | Low | Account Breach;Elevation of Privilege;Malicious Insider | 57 | switch on | both
mdo_allowedsenderscombined | Ensure that no sender domains are allowed for anti-spam policies | MDO | Apps | Core | 2 | Unknown | Medium | - | 128 | policy 0/0 | both
mdo_antiphishingpolicies | Ensure that an anti-phishing policy has been created | MDO | Apps | Core | 3 | Unknown | Unknown | Data Exfiltration;Account breach;Password Cracking | 10 | people 346/692 | both
mdo_atpprotection | Turn on Microsoft Defender for Office 365 in SharePoint, OneDrive, and Microsoft Teams | MDO | Apps | Core | 5 | High | Medium | - | 128 | switch on | both
mdo_autoforwardingmode | Set automatic email forwarding rules to be system controlled | MDO | Apps | Core | 1 | Unknown | Medium | - | 128 | policy * | both
mdo_blockmailforward | Ensure all forms of mail forwarding are blocked and/or disabled | MDO | Apps | Core | 5 | Unknown | Unknown | Data Exfiltration;Account breach | 10 | people 0/692 | both
mdo_bulkspamaction | Set action to take on bulk spam detection | MDO | Apps | Core | 3 | Unknown | Medium | - | 128 | policy * | both
mdo_bulkthreshold | Set the email bulk complaint level (BCL) threshold to be 6 or lower | MDO | Apps | Core | 1 | Unknown | Medium | - | 128 | people 58/692 | both
mdo_commonattachmentsfilter | Ensure the Common Attachment Types Filter is enabled | MDO | Apps | Core | 5 | High | Medium | - | 128 | policy * | both
mdo_connectionfilter | Don't add allowed IP addresses in the connection filter policy | MDO | Apps | Core | 1 | Unknown | Medium | - | 128 | switch on | both
mdo_enabledomainstoprotect | Enable impersonated domain protection | MDO | Apps | Core | 8 | Unknown | Medium | - | 128 | people 0/692 | both
mdo_enablemailboxintelligence | Ensure that mailbox intelligence is enabled | MDO | Apps | Core | 8 | Unknown | Medium | - | 128 | policy * | both
mdo_highconfidencephishaction | Set action to take on high confidence phishing detection | MDO | Apps | Core | 5 | Unknown | Medium | - | 128 | policy * | both
mdo_highconfidencespamaction | Set action to take on high confidence spam detection | MDO | Apps | Core | 5 | Unknown | Medium | - | 128 | people 346/692 | both
mdo_mailboxintelligenceprotection | Ensure that intelligence for impersonation protection is enabled | MDO | Apps | Core | 8 | Unknown | Medium | - | 128 | people 58/692 | both
mdo_mailboxintelligenceprotectionaction | Move messages that are detected as impersonated users by mailbox intelligence | MDO | Apps | Core | 8 | Unknown | Medium | - | 128 | people 58/692 | both
mdo_phishthresholdlevel | Set the phishing email level threshold at 2 or higher | MDO | Apps | Core | 8 | Unknown | Medium | - | 128 | people 346/692 | both
mdo_phisspamacation | Set action to take on phishing detection | MDO | Apps | Core | 5 | Unknown | Medium | - | 128 | people 346/692 | both
mdo_quarantineretentionperiod | Retain spam in quarantine for 30 days | MDO | Apps | Core | 1 | Unknown | Medium | - | 128 | people 0/692 | score only
mdo_recipientexternallimitperhour | Set maximum number of external recipients that a user can email per hour | MDO | Apps | Core | 1 | Unknown | Medium | - | 128 | policy * | both
mdo_recipientinternallimitperhour | Set maximum number of internal recipients that a user can send to within an hour | MDO | Apps | Core | 1 | Unknown | Medium | - | 128 | people 0/692 | both
mdo_recipientlimitperday | Set a daily message limit | MDO | Apps | Core | 1 | Unknown | Medium | - | 128 | policy * | both
mdo_safeattachmentpolicy | Ensure Safe Attachments policy is enabled | MDO | Apps | Core | 5 | Unknown | Unknown | Data Exfiltration;Account breach | 10 | policy * | both
mdo_safeattachments | Turn on Safe Attachments in block mode | MDO | Apps | Core | 8 | High | Medium | - | 128 | people 631/692 | both
mdo_safedocuments | Turn on Safe Documents for Office Clients | MDO | Apps | Core | 5 | High | Medium | - | 128 | switch off | both
mdo_safelinksforemail | Create Safe Links policies for email messages | MDO | Apps | Core | 9 | High | Unknown | - | 10 | policy * | both
mdo_safelinksforOfficeApps | Ensure Safe Links for Office Applications is Enabled | MDO | Apps | Core | 9 | Unknown | Unknown | - | 10 | people 0/692 | both
mdo_similardomainssafetytips | Enable the domain impersonation safety tip | MDO | Apps | Core | 3 | Unknown | Unknown | - | 10 | people 58/692 | both
mdo_similaruserssafetytips | Enable the user impersonation safety tip | MDO | Apps | Core | 3 | Unknown | Unknown | - | 10 | people 58/692 | both
mdo_spam_notifications_only_for_admins | Ensure Exchange Online Spam Policies are set to notify administrators | MDO | Apps | Core | 2 | Unknown | Unknown | - | 10 | people 0/692 | both
mdo_spamaction | Set action to take on spam detection | MDO | Apps | Core | 5 | Unknown | Unknown | - | 10 | policy * | both
mdo_targeteddomainprotectionaction | Quarantine messages that are detected from impersonated domains | MDO | Apps | Core | 8 | Unknown | Unknown | - | 10 | people 0/692 | both
mdo_targeteduserprotectionaction | Quarantine messages that are detected from impersonated users | MDO | Apps | Core | 8 | Unknown | Unknown | - | 10 | people 0/692 | both
mdo_targetedusersprotection | Enable impersonated user protection | MDO | Apps | Core | 8 | Unknown | Unknown | - | 10 | people 0/692 | both
mdo_thresholdreachedaction | Block users who reached the message limit | MDO | Apps | Core | 1 | Unknown | Unknown | - | 10 | people 0/692 | both
mdo_unusualcharacterssafetytips | Enable the user impersonation unusual characters safety tip | MDO | Apps | Core | 3 | Unknown | Unknown | - | 10 | people 0/692 | both
mdo_zapmalware | Create zero-hour auto purge policies for malware | MDO | Apps | Core | 6 | High | Unknown | - | 10 | policy * | both
mdo_zapphish | Create zero-hour auto purge policies for phishing messages | MDO | Apps | Core | 3 | High | Unknown | - | 10 | policy * | both
mdo_zapspam | Create zero-hour auto purge policies for spam messages | MDO | Apps | Core | 1 | High | Unknown | - | 10 | policy * | score only
meeting_anonymousstartmeeting_v1 | Restrict anonymous users from starting Teams meetings | MS Teams | Apps | Core | 2 | low | Unknown | - | 10 | bare on | both
meeting_autoadmitusers_v1 | Only invited users should be automatically admitted to Teams meetings | MS Teams | Apps | Core | 2 | low | Unknown | - | 10 | people 118/692 | both
meeting_designatedpresenter_v1 | Configure which users are allowed to present in Teams meetings | MS Teams | Apps | Core | 2 | low | Unknown | - | 10 | bare off | both
meeting_externalrequestcontrol_v1 | Limit external participants from having control in a Teams meeting | MS Teams | Apps | Core | 1 | low | Unknown | - | 10 | bare off | both
meeting_pstnusersbypasslobby_v1 | Restrict dial-in users from bypassing a meeting lobby | MS Teams | Apps | Core | 1 | low | Unknown | - | 10 | bare on | both
meeting_restrictanonymousjoin_v1 | Restrict anonymous users from joining meetings | MS Teams | Apps | Core | 2 | low | Unknown | - | 10 | bare off | both
MFARegistrationV2 | Ensure multifactor authentication is enabled for all users | AzureAD | Identity | Core | 9 | High | Unknown | - | 10 | people 196/692 | both
mip_autosensitivitylabelspolicies | Ensure that Auto-labeling data classification policies are set up and used | MIP | Data | Core | 4 | High | Unknown | - | 10 | people 0/692 | both
mip_DLP_policies_Teams | Ensure DLP policies are enabled for Microsoft Teams | MIP | Data | Core | 5 | Unknown | Unknown | - | 10 | bare off | both
mip_management_API_enabled_four_workloads | Ensure Office 365 Management Activity API is Enabled for some workloads (see description) | MIP | Data | Core | 2 | null | Unknown | - | 10 | bare on | both
mip_purviewlabelconsent | Extend M365 sensitivity labeling to assets in Microsoft Purview data map | MIP | Data | Core | 2 | High | Unknown | - | 10 | switch off | score only
mip_search_auditlog | Ensure Microsoft 365 audit log search is Enabled | MIP | Apps | Core | 3 | None | Unknown | - | 10 | bare off | both
mip_sensitivitylabelspolicies | Publish M365 sensitivity label data classification policies | MIP | Data | Core | 2 | High | Unknown | - | 10 | policy * | both
OneAdmin | Designate more than one global admin | AzureAD | Identity | Core | 1 | Low | Unknown | - | 10 | number 2 | both
PasswordHashSync | Ensure that password hash sync is enabled for hybrid deployments | AzureAD | Identity | Core | 5 | Low | Unknown | - | 10 | - | profile only
PWAgePolicyNew | Ensure the 'Password expiration policy' is set to 'Set passwords to never expire (recommended)' | AzureAD | Identity | Defense In Depth | 8 | Moderate | Unknown | - | 10 | bare on | both
RoleOverlap | Use least privileged administrative roles | AzureAD | Identity | Defense In Depth | 1 | Low | Unknown | - | 10 | number 2 | both
SelfServicePasswordReset | Ensure 'Self service password reset enabled' is set to 'All' | AzureAD | Identity | Defense In Depth | 1 | Moderate | Unknown | - | 10 | people 402/692 | both
SigninRiskPolicy | Enable Microsoft Entra ID Identity Protection sign-in risk policies | AzureAD | Identity | Advanced | 7 | Moderate | Unknown | - | 10 | people 0/692 | both
spo_block_onedrive_sync_unmanaged_devices | Block OneDrive for Business sync from unmanaged devices | SPO | Apps | Core | 3 | Unknown | Unknown | - | 10 | bare off | both
spo_external_sharing_managed | Ensure SharePoint external sharing is managed through domain whitelist/blacklists | SPO | Apps | Core | 3 | Unknown | Unknown | - | 10 | bare off | both
spo_external_users_sharing | Ensure that SharePoint guest users cannot share items they don't own | SPO | Apps | Core | 3 | Unknown | Unknown | - | 10 | bare on | both
spo_idle_session_timeout | Sign out inactive users in SharePoint Online | SPO | Apps | Core | 3 | Unknown | Unknown | - | 10 | switch off | both
spo_legacy_auth | Ensure modern authentication for SharePoint applications is required | SPO | Apps | Core | 3 | Unknown | Unknown | - | 10 | switch on | both
sway_block_sharing_with_outside_users | Ensure that Sways cannot be shared with people outside of your organization | SWAY | Apps | Core | 2 | Unknown | Unknown | - | 10 | bare on | both
UserRiskPolicy | Enable Microsoft Entra ID Identity Protection user risk policies | AzureAD | Identity | Advanced | 7 | Moderate | Unknown | - | 10 | people 0/692 | both
`;
