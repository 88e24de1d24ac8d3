/** Controls of connected cloud apps. Their titles repeat from product to product: the service tells them apart. */
export const cloudAppControls = String.raw`
id | title | service | category | tier | maxScore | userImpact | implementationCost | threats | rank | standing on the first day | where it appears
11770.MDA_Google_EnableTwoFactorAuth | Enable multi-factor authentication (MFA) | MDA_Google | Identity | Core | 7 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | switch off | both
MDA_Atlassian_EnableTwoFactorAuth | Enable multi-factor authentication (MFA) | MDA_Atlassian | Apps | Core | 7 | Unknown | Unknown | Account breach;Data Exfiltration;Password Cracking | 10 | switch on | both
MDA_Atlassian_ForceSSO | Enable Single Sing On (SSO) | MDA_Atlassian | Apps | Core | 7 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | switch on | both
MDA_Atlassian_InactiveTimeoutMins | Enable session timeout for web users | MDA_Atlassian | Apps | Core | 6 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | switch off | both
MDA_Atlassian_mobile_access | Atlassian mobile app security - App access requirement | MDA_Atlassian | Apps | Core | 6 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | switch off | both
MDA_Atlassian_mobile_dataprotection | Atlassian mobile app security - App data protection | MDA_Atlassian | Apps | Core | 6 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | switch off | score only
MDA_Atlassian_mobile_UsersAffected | Atlassian mobile app security - Users that are affected by policies | MDA_Atlassian | Apps | Core | 3 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | switch on | both
MDA_Atlassian_passwordExpiry | Enable Password expiration policies | MDA_Atlassian | Apps | Core | 6 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | switch on | both
MDA_DocuSign_EnhancedPassword | Enhance password requirements | MDA_DocuSign | Apps | Core | 4 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | - | profile only
MDA_DocuSign_PasswordExpires | Password expiry requirements | MDA_DocuSign | Apps | Core | 4 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | - | profile only
MDA_DocuSign_SessionTimeout | Enable session timeout for web users | MDA_DocuSign | Apps | Core | 6 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | - | profile only
MDA_Dropbox_InactiveTimeoutMins | Enable web session timeout for web users | MDA_Dropbox | Apps | Core | 6 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | switch on | both
MDA_GitHub_DependencyInsights | Disable 'Allow members to view dependency insights' | MDA_GitHub | Apps | Core | 4 | Unknown | Unknown | Data Exfiltration | 10 | switch off | score only
MDA_GitHub_EmailNotificationRestrictedToVerifiedOrApprovedDomains | Enabled 'email notification delivery for this enterprise is restricted to verified or approved domains' | MDA_GitHub | Apps | Core | 3 | Unknown | Unknown | Data Exfiltration | 10 | switch off | both
MDA_GitHub_IPallowListConfigurationForOrgResources | Enforce IP allow list configuration for org resources | MDA_GitHub | Apps | Core | 4 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | switch off | both
MDA_GitHub_MFA | Enable multi-factor authentication (MFA) | MDA_GitHub | Apps | Core | 7 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | switch on | both
MDA_GitHub_OutsideCollabInvitation | Disable 'Allow repository administrators to invite outside collaborators to repositories for this organization | MDA_GitHub | Apps | Core | 4 | Unknown | Unknown | Data Exfiltration | 10 | switch off | both
MDA_GitHub_PrivateRepositoryForkingSetting | Disable private repository forking | MDA_GitHub | Apps | Core | 7 | Unknown | Unknown | Data Exfiltration | 10 | switch on | both
MDA_GitHub_PublicRepoCreation | Disable 'Members will be able to create public repositories, visible to anyone' | MDA_GitHub | Apps | Core | 4 | Unknown | Unknown | Data Exfiltration | 10 | switch on | both
MDA_GitHub_RepoTransferOrDeletion | Disable 'members with admin permissions for repositories can delete or transfer repositories' | MDA_GitHub | Apps | Core | 6 | Unknown | Unknown | Data Exfiltration | 10 | switch on | both
MDA_GitHub_RepoVisibility_change | Disable 'Allow members to change repository visibilities for this organization' | MDA_GitHub | Apps | Core | 6 | Unknown | Unknown | Data Exfiltration | 10 | switch off | both
MDA_GitHub_SAML | Enable single sign on (SSO) | MDA_GitHub | Apps | Core | 3 | Unknown | Unknown | Data Exfiltration | 10 | switch off | both
MDA_Google_EnableTwoFactorAuth | Enable multi-factor authentication (MFA) | MDA_Google | Apps | Core | 7 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | switch on | both
MDA_NetDocuments_SSO | Adopt SSO (Single sign on) in netDocuments | MDA_NetDocuments | Apps | Core | 7 | Unknown | Unknown | Account breach;Data Exfiltration;Password Cracking | 10 | - | profile only
MDA_Okta_EnhancedPassword | Enhance password requirements | MDA_Okta | Apps | Core | 4 | Unknown | Unknown | Account breach;Data Exfiltration;Password Cracking | 10 | - | profile only
MDA_Okta_MFA | Enable multi-factor authentication | MDA_Okta | Apps | Core | 7 | Unknown | Unknown | Account breach;Data Exfiltration;Password Cracking | 10 | - | profile only
MDA_Okta_PasswordExpires | Password expiry requirements | MDA_Okta | Apps | Core | 4 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | - | profile only
MDA_Okta_SessionTimeout | Enable session timeout for web users | MDA_Okta | Apps | Core | 6 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | - | profile only
MDA_SNOW_authenticateMultifactor | Enable multi-factor authentication | MDA_SNOW | Apps | Core | 6 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | - | profile only
MDA_SNOW_authRequiredJson2 | Enable enforcing JSONv2 requests with basic authorization | MDA_SNOW | Apps | Core | 5 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | - | profile only
MDA_SNOW_authRequiredSOAP | Enable enforcing SOAP requests with basic authorization | MDA_SNOW | Apps | Core | 5 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | - | profile only
MDA_SNOW_authRequiredUnl | Enable unload request authorization | MDA_SNOW | Apps | Core | 6 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | - | profile only
MDA_SNOW_cauthRequiredScriptedProcessor | Enable script request authorization | MDA_SNOW | Apps | Core | 4 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | - | profile only
MDA_SNOW_concourseOnmessageEnforceSameOrigin | Enable URL allow list for cross-origin iframe communication | MDA_SNOW | Apps | Core | 6 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | - | profile only
MDA_SNOW_enablePasswordPolicy | Enable Password Reset Policy Checks | MDA_SNOW | Apps | Core | 4 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | - | profile only
MDA_SNOW_highSecurity | Enable high security plugin | MDA_SNOW | Apps | Core | 7 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | - | profile only
MDA_SNOW_httpCacheControl | Set default cache-control HTTP header value to private | MDA_SNOW | Apps | Core | 6 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | - | profile only
MDA_SNOW_loginNoBlankPassword | Disable password-less authentication | MDA_SNOW | Apps | Core | 6 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | - | profile only
MDA_SNOW_roleManagement | Enable Contextual Security: Role Management plugin | MDA_SNOW | Apps | Core | 6 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | - | profile only
MDA_SNOW_scriptCcsiIsPublic | Set client-callable script includes to private | MDA_SNOW | Apps | Core | 4 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | - | profile only
MDA_SNOW_scriptSecureAjaxgliderecord | Apply access control rule (ACL) validation when server-side records are accessed using GlideAjax APIs within a client script | MDA_SNOW | Apps | Core | 4 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | - | profile only
MDA_SNOW_scriptUseSandbox | Enable client generated scripts sandbox | MDA_SNOW | Apps | Core | 6 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | - | profile only
MDA_SNOW_smDefaultMode | Enable default deny with new ACL rules | MDA_SNOW | Apps | Core | 5 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | - | profile only
MDA_SNOW_sncUserLockoutCheck | Enable managing failed login attempts | MDA_SNOW | Apps | Core | 4 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | - | profile only
MDA_SNOW_soapRequireContentTypeXml | Enable SOAP content type checking | MDA_SNOW | Apps | Core | 6 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | - | profile only
MDA_SNOW_soapStrictSecurity | Enable SOAP request strict security | MDA_SNOW | Apps | Core | 6 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | - | profile only
MDA_SNOW_systemSecurity | Activate security jump start (ACL rules) plugin | MDA_SNOW | Apps | Core | 4 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | - | profile only
MDA_SNOW_uiSessionTimeout | Enable session activity timeout | MDA_SNOW | Apps | Core | 4 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | - | profile only
MDA_SNOW_useCsrfToken | Enable anti-CSRF token | MDA_SNOW | Apps | Core | 6 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | - | profile only
MDA_SNOW_userCookieMaxLifeSpanInDays | Enable absolute session timeout | MDA_SNOW | Apps | Core | 4 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | - | profile only
MDA_Workplace_SSO | Adopt SSO (Single sign on) in Workplace by Meta | MDA_Workplace | Apps | Core | 7 | Unknown | Unknown | Account breach;Data Exfiltration;Password Cracking | 10 | - | profile only
MDA_Zendesk_AdminPassChange | Block admins to set passwords | MDA_Zendesk | Apps | Core | 3 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | switch off | both
MDA_Zendesk_BlockAccountAssumption | Block account assumption | MDA_Zendesk | Apps | Core | 4 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | switch on | both
MDA_Zendesk_bypassIPrestrictions | Block customers to bypass IP restrictions | MDA_Zendesk | Apps | Core | 3 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | switch off | both
MDA_Zendesk_EmailNotificationsforPassChange | Send a notification on password change for admins, agents, and end users | MDA_Zendesk | Apps | Core | 3 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | switch on | both
MDA_Zendesk_enableapp | Admins and agents can use the Zendesk Support mobile app | MDA_Zendesk | Apps | Core | 3 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | switch on | both
MDA_Zendesk_IPrestrictions | Enable IP restrictions | MDA_Zendesk | Apps | Core | 3 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | switch off | both
MDA_Zendesk_MFA | Enable and adopt two-factor authentication (2FA) | MDA_Zendesk | Apps | Core | 7 | Unknown | Unknown | Account breach;Data Exfiltration;Password Cracking | 10 | switch off | both
MDA_Zendesk_sessionexpiry | Enable session timeout for users | MDA_Zendesk | Apps | Core | 6 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | switch off | both
MDA_Zendesk_SSO | Enable external Authentication (google or microsoft or SSO) | MDA_Zendesk | Apps | Core | 7 | Unknown | Unknown | Account breach;Data Exfiltration;Password Cracking | 10 | switch on | both
MDA_Zendesk_ZanAuth | Enable Zendesk authentication | MDA_Zendesk | Apps | Core | 7 | Unknown | Unknown | Account breach;Data Exfiltration;Password Cracking | 10 | switch on | both
MDA_Zoom_BlockDomains | Block users in specific domains from joining meetings and webinars | MDA_Zoom | Apps | Core | 3 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | switch off | both
MDA_Zoom_MeetingE2eEncryption | Enforce end to end encryption in all Zoom meetings | MDA_Zoom | Apps | Core | 3 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | switch off | both
MDA_Zoom_MFA | Enable multi-factor authentication | MDA_Zoom | Apps | Core | 7 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | switch off | both
MDA_Zoom_PasswordReq | Enhance password requirements | MDA_Zoom | Apps | Core | 4 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | switch on | both
MDA_Zoom_SessionTimeoutClient | Enable session timeout for client users | MDA_Zoom | Apps | Core | 6 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | switch off | both
MDA_Zoom_SessionTimeoutWeb | Enable session timeout for web users | MDA_Zoom | Apps | Core | 6 | Unknown | Unknown | Account breach;Data Exfiltration | 10 | switch on | both
`;
