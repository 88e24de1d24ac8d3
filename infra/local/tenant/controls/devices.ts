/** Device controls (`scid_*`). Microsoft words them all alike and gives neither impact nor threats; maxima and exposures are made up. */
export const deviceControls = String.raw`
id | title | service | category | tier | maxScore | userImpact | implementationCost | threats | rank | standing on the first day | where it appears
scid_102 | Enable 'Local Security Authority (LSA) protection' on Windows 11 22h2 and higher | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | - | profile only
scid_103 | Require LDAP client signing to prevent tampering and protect directory authentication | MDE | Device | Core | 4 | Unknown | Unknown | - | 10 | devices 57/128 | both
scid_104 | Encrypt LDAP client traffic to protect sensitive data in transit | MDE | Device | Core | 3 | Unknown | Unknown | - | 10 | devices 36/128 | both
scid_105 | Enforce LDAP channel binding to protect authentication sessions from interception | MDE | Device | Core | 7 | Unknown | Unknown | - | 10 | devices 36/128 | both
scid_106 | Require LDAP server signing to ensure integrity of directory traffic | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 84/128 | both
scid_107 | Block outbound network connections from Microsoft HTML Application Host (mshta.exe) | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 0/128 | both
scid_108 | Disable Remote Registry Service on Windows | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 0/128 | both
scid_109 | Disable NTLM authentication for Windows | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 128/128 | both
scid_110 | Block file transfer over RDP | MDE | Device | Core | 6 | Unknown | Unknown | - | 10 | devices 57/128 | score only
scid_111 | SMB server security hardening against authentication relay attacks | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 128/128 | score only
scid_112 | Ensure devices are updated to Secure Boot 2023 certificates and boot manager | MDE | Device | Core | 8 | Unknown | Unknown | - | 10 | devices 19/128 | score only
scid_113 | Ensure LAPS is enabled on every endpoint and server | MDE | Device | Core | 8 | Unknown | Unknown | - | 10 | devices 19/128 | both
scid_114 | Reduce unnecessary inbound internet exposure on internet-facing devices | MDE | Device | Core | 4 | Unknown | Unknown | - | 10 | devices 0/128 | both
scid_115 | Ensure Microsoft Vulnerable Driver Blocklist is enabled | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 11/128 | both
scid_118 | scid_118 | MDE | Device | Core | 4 | Unknown | Unknown | - | 10 | devices 0/128 | both
scid_15 | Enable Automatic Updates | MDE | Device | Core | 4 | Unknown | Unknown | - | 10 | devices 128/128 | both
scid_16 | Enable 'Hide Option to Enable or Disable Updates' | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 57/128 | both
scid_17 | Disable 'Allow running plugins that are outdated' | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 11/128 | both
scid_19 | Disable 'Continue running background apps when Google Chrome is closed' | MDE | Device | Core | 3 | Unknown | Unknown | - | 10 | devices 57/128 | both
scid_20 | Disable 'AutoFill' | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 128/128 | both
scid_2003 | Turn on Tamper Protection | MDE | Device | Core | 8 | Unknown | Unknown | - | 10 | devices 96/128 | both
scid_2010 | Turn on Microsoft Defender Antivirus | MDE | Device | Core | 9 | Unknown | Unknown | - | 10 | devices 3/128 | both
scid_2011 | Update Microsoft Defender Antivirus definitions | MDE | Device | Core | 9 | Unknown | Unknown | - | 10 | devices 9/128 | both
scid_2013 | Turn on PUA protection in block mode | MDE | Device | Core | 9 | Unknown | Unknown | - | 10 | devices 22/128 | both
scid_2014 | Fix Windows Defender Antivirus cloud service connectivity | MDE | Device | Core | 9 | Unknown | Unknown | - | 10 | devices 4/128 | both
scid_2020 | Turn on all system-level Exploit protection settings | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 2/128 | both
scid_2021 | Set controlled folder access to enabled or audit mode | MDE | Device | Core | 6 | Unknown | Unknown | - | 10 | devices 57/128 | both
scid_2030 | Update Microsoft Defender for Endpoint core components | MDE | Device | Core | 6 | Unknown | Unknown | - | 10 | devices 84/128 | both
scid_2060 | Set Microsoft Defender SmartScreen app and file checking to block or warn | MDE | Device | Core | 7 | Unknown | Unknown | - | 10 | devices 0/128 | both
scid_2061 | Set Microsoft Defender SmartScreen Microsoft Edge site and download checking to block or warn | MDE | Device | Core | 6 | Unknown | Unknown | - | 10 | devices 0/128 | both
scid_2070 | Turn on Microsoft Defender Firewall | MDE | Device | Core | 8 | Unknown | Unknown | - | 10 | devices 104/128 | both
scid_2071 | Secure Microsoft Defender Firewall domain profile | MDE | Device | Core | 8 | Unknown | Unknown | - | 10 | devices 112/128 | both
scid_2072 | Secure Microsoft Defender firewall private profile | MDE | Device | Core | 8 | Unknown | Unknown | - | 10 | devices 88/128 | both
scid_2073 | Secure Microsoft Defender Firewall public profile | MDE | Device | Core | 8 | Unknown | Unknown | - | 10 | devices 96/128 | both
scid_2080 | Turn on Microsoft Defender Credential Guard | MDE | Device | Core | 8 | Unknown | Unknown | - | 10 | devices 128/128 | both
scid_2090 | Encrypt all BitLocker-supported drives | MDE | Device | Core | 9 | Unknown | Unknown | - | 10 | devices 74/128 | both
scid_2091 | Resume BitLocker protection on all drives | MDE | Device | Core | 9 | Unknown | Unknown | - | 10 | devices 61/128 | both
scid_2093 | Ensure BitLocker drive compatibility | MDE | Device | Core | 6 | Unknown | Unknown | - | 10 | devices 19/128 | both
scid_2100 | Enable UEFI Secure Boot mode | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 84/128 | both
scid_22 | Disable 'Password Manager' | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 128/128 | both
scid_23 | Enable 'Block third party cookies' | MDE | Device | Core | 7 | Unknown | Unknown | - | 10 | devices 0/128 | both
scid_24 | Set 'Remote Desktop security level' to 'TLS' | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 0/128 | both
scid_25 | Enable 'Local Security Authority (LSA) protection' | MDE | Device | Core | 4 | Unknown | Unknown | - | 10 | devices 0/128 | both
scid_2500 | Block executable content from email client and webmail | MDE | Device | Core | 9 | Unknown | Unknown | - | 10 | devices 128/128 | both
scid_2501 | Block all Office applications from creating child processes | MDE | Device | Core | 9 | Unknown | Unknown | - | 10 | devices 120/128 | both
scid_2502 | Block Office applications from creating executable content | MDE | Device | Core | 9 | Unknown | Unknown | - | 10 | devices 112/128 | both
scid_2503 | Block Office applications from injecting code into other processes | MDE | Device | Core | 9 | Unknown | Unknown | - | 10 | devices 96/128 | both
scid_2504 | Block JavaScript or VBScript from launching downloaded executable content | MDE | Device | Core | 9 | Unknown | Unknown | - | 10 | devices 104/128 | both
scid_2505 | Block execution of potentially obfuscated scripts | MDE | Device | Core | 9 | Unknown | Unknown | - | 10 | devices 128/128 | both
scid_2506 | Block Win32 API calls from Office macros | MDE | Device | Core | 9 | Unknown | Unknown | - | 10 | devices 120/128 | both
scid_2507 | Block executable files from running unless they meet a prevalence, age, or trusted list criterion | MDE | Device | Core | 9 | Unknown | Unknown | - | 10 | devices 112/128 | both
scid_2508 | Use advanced protection against ransomware | MDE | Device | Core | 9 | Unknown | Unknown | - | 10 | devices 96/128 | both
scid_2509 | Block credential stealing from the Windows local security authority subsystem (lsass.exe) | MDE | Device | Core | 9 | Unknown | Unknown | - | 10 | devices 104/128 | both
scid_2510 | Block process creations originating from PSExec and WMI commands | MDE | Device | Core | 9 | Unknown | Unknown | - | 10 | devices 128/128 | both
scid_2511 | Block untrusted and unsigned processes that run from USB | MDE | Device | Core | 9 | Unknown | Unknown | - | 10 | devices 120/128 | both
scid_2512 | Block Office communication application from creating child processes | MDE | Device | Core | 6 | Unknown | Unknown | - | 10 | devices 112/128 | both
scid_2513 | Block Adobe Reader from creating child processes | MDE | Device | Core | 6 | Unknown | Unknown | - | 10 | devices 96/128 | both
scid_2514 | Block persistence through WMI event subscription | MDE | Device | Core | 6 | Unknown | Unknown | - | 10 | devices 104/128 | both
scid_2515 | Block abuse of exploited vulnerable signed drivers | MDE | Device | Core | 6 | Unknown | Unknown | - | 10 | devices 128/128 | both
scid_2516 | Block Webshell creation for Servers | MDE | Device | Core | 6 | Unknown | Unknown | - | 10 | devices 120/128 | both
scid_2517 | Block use of copied or impersonated system tools | MDE | Device | Core | 6 | Unknown | Unknown | - | 10 | devices 112/128 | both
scid_2518 | Block rebooting machine in Safe Mode | MDE | Device | Core | 6 | Unknown | Unknown | - | 10 | devices 96/128 | both
scid_26 | Enable 'Safe DLL Search Mode' | MDE | Device | Core | 6 | Unknown | Unknown | - | 10 | devices 2/128 | both
scid_30 | Disable 'Insecure guest logons' in SMB | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 19/128 | both
scid_3001 | Fix unquoted service path for Windows services | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 19/128 | both
scid_3002 | Change service executable path to a common protected location | MDE | Device | Core | 3 | Unknown | Unknown | - | 10 | devices 84/128 | score only
scid_3003 | Change service account to avoid cached password in windows registry | MDE | Device | Core | 6 | Unknown | Unknown | - | 10 | devices 19/128 | score only
scid_3010 | Disable the built-in Administrator account | MDE | Device | Core | 7 | Unknown | Unknown | - | 10 | devices 2/128 | both
scid_32 | Set 'Minimum password length' to '14 or more characters' | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 128/128 | both
scid_33 | Set 'Enforce password history' to '24 or more password(s)' | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 2/128 | both
scid_34 | Set 'Maximum password age' to '60 or fewer days, but not 0' | MDE | Device | Core | 4 | Unknown | Unknown | - | 10 | devices 57/128 | both
scid_35 | Set 'Minimum password age' to '1 or more day(s)' | MDE | Device | Core | 7 | Unknown | Unknown | - | 10 | devices 84/128 | both
scid_37 | Enable 'Domain member: Digitally encrypt or sign secure channel data (always)' | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 11/128 | both
scid_38 | Enable Set 'Domain member: Digitally encrypt secure channel data (when possible)' | MDE | Device | Core | 3 | Unknown | Unknown | - | 10 | devices 36/128 | both
scid_39 | Enable 'Domain member: Digitally sign secure channel data (when possible)' | MDE | Device | Core | 7 | Unknown | Unknown | - | 10 | devices 11/128 | both
scid_4000 | Disallow offline access to shares | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 0/128 | both
scid_4002 | Remove shares from the root folder | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 2/128 | score only
scid_4003 | Set folder access-based enumeration for shares | MDE | Device | Core | 6 | Unknown | Unknown | - | 10 | devices 0/128 | both
scid_41 | Set 'Account lockout duration' to 15 minutes or more | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 36/128 | both
scid_42 | Set 'Reset account lockout counter after' to 15 minutes or more | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 0/128 | both
scid_43 | Disable Microsoft Defender Firewall notifications when programs are blocked for Domain profile | MDE | Device | Core | 4 | Unknown | Unknown | - | 10 | devices 19/128 | both
scid_44 | Set 'Account lockout threshold' to 1-10 invalid login attempts | MDE | Device | Core | 4 | Unknown | Unknown | - | 10 | devices 84/128 | both
scid_45 | Set user authentication for remote connections by using Network Level Authentication to 'Enabled' | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 2/128 | both
scid_46 | Disable Microsoft Defender Firewall notifications when programs are blocked for Private profile | MDE | Device | Core | 4 | Unknown | Unknown | - | 10 | devices 2/128 | score only
scid_49 | Disable Microsoft Defender Firewall notifications when programs are blocked for Public profile | MDE | Device | Core | 6 | Unknown | Unknown | - | 10 | devices 19/128 | score only
scid_50 | Disable merging of local Microsoft Defender Firewall rules with group policy firewall rules for the Public profile | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 19/128 | both
scid_5001 | Fix Microsoft Defender for Endpoint sensor data collection in macOS | MDE | Device | Core | 4 | Unknown | Unknown | - | 10 | devices 4/16 | both
scid_5002 | Fix Microsoft Defender for Endpoint impaired communications in macOS | MDE | Device | Core | 3 | Unknown | Unknown | - | 10 | devices 10/16 | both
scid_5003 | Set minimum password length to 15 or more characters in macOS | MDE | Device | Core | 4 | Unknown | Unknown | - | 10 | devices 0/16 | both
scid_5004 | Set 'Enforce password history' to '24 or more password(s)' in macOS | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 0/16 | both
scid_5005 | Set 'Maximum password age' to '90 or fewer days, but not 0' in macOS | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 10/16 | both
scid_5006 | Set account lockout threshold to 5 or lower in macOS | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 10/16 | both
scid_5007 | Turn on Firewall in macOS | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 0/16 | both
scid_5009 | Enable Gatekeeper in macOS | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 0/16 | both
scid_5010 | Enable System Integrity Protection (SIP) in macOS | MDE | Device | Core | 3 | Unknown | Unknown | - | 10 | devices 0/16 | both
scid_5011 | Enable FileVault Disk Encryption in macOS | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 0/16 | both
scid_5013 | Ensure screensaver is set to start in 20 minutes or less in macOS | MDE | Device | Core | 7 | Unknown | Unknown | - | 10 | devices 4/16 | score only
scid_5014 | Secure Home Folders in macOS | MDE | Device | Core | 4 | Unknown | Unknown | - | 10 | devices 7/16 | score only
scid_5090 | Turn on Microsoft Defender Antivirus real-time protection in macOS | MDE | Device | Core | 8 | Unknown | Unknown | - | 10 | devices 1/16 | both
scid_5091 | Turn on Microsoft Defender Antivirus PUA protection in block mode in macOS | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 0/16 | both
scid_5092 | Turn on Tamper Protection for MacOS | MDE | Device | Core | 8 | Unknown | Unknown | - | 10 | devices 0/16 | both
scid_5093 | Enable Microsoft Defender Antivirus real-time behavior monitoring in macOS | MDE | Device | Core | 6 | Unknown | Unknown | - | 10 | devices 16/16 | both
scid_5094 | Enable Microsoft Defender Antivirus cloud-delivered protection in macOS | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 10/16 | both
scid_5095 | Update Microsoft Defender Antivirus definitions in macOS | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | - | profile only
scid_51 | Disable merging of local Microsoft Defender Firewall connection rules with group policy firewall rules for the Public profile | MDE | Device | Core | 4 | Unknown | Unknown | - | 10 | devices 0/128 | both
scid_5115 | Configure Microsoft Defender system extensions as non-removable on macOS | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | - | profile only
scid_52 | Enable 'Apply UAC restrictions to local accounts on network logons' | MDE | Device | Core | 6 | Unknown | Unknown | - | 10 | devices 0/128 | both
scid_57 | Disable 'WDigest Authentication' | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 2/128 | both
scid_58 | Disable 'Installation and configuration of Network Bridge on your DNS domain network' | MDE | Device | Core | 6 | Unknown | Unknown | - | 10 | devices 128/128 | score only
scid_59 | Enable 'Require domain users to elevate when setting a network's location' | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | - | profile only
scid_60 | Prohibit use of Internet Connection Sharing on your DNS domain network | MDE | Device | Core | 3 | Unknown | Unknown | - | 10 | devices 36/128 | score only
scid_61 | Set 'Minimum PIN length for startup' to '6 or more characters' | MDE | Device | Core | 4 | Unknown | Unknown | - | 10 | devices 128/128 | score only
scid_6100 | Enable 'Microsoft Defender for Endpoint Plug-in for WSL' | MDE | Device | Core | 4 | Unknown | Unknown | - | 10 | - | profile only
scid_62 | Enable 'Require additional authentication at startup' | MDE | Device | Core | 8 | Unknown | Unknown | - | 10 | devices 128/128 | score only
scid_64 | Restrict anonymous access to named pipes and Shares | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 0/128 | score only
scid_73 | Disable 'Allow Basic authentication' for WinRM Client | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 36/128 | both
scid_74 | Disable 'Allow Basic authentication' for WinRM Service | MDE | Device | Core | 3 | Unknown | Unknown | - | 10 | devices 36/128 | both
scid_76 | Disable JavaScript on Adobe Reader DC | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 84/128 | both
scid_79 | Disable running or installing downloaded software with invalid signature | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 36/128 | both
scid_81 | Set IPv6 source routing to highest protection | MDE | Device | Core | 3 | Unknown | Unknown | - | 10 | devices 0/128 | score only
scid_82 | Disable IP source routing | MDE | Device | Core | 8 | Unknown | Unknown | - | 10 | devices 19/128 | score only
scid_89 | Enable scanning of removable drives during a full scan | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 0/128 | both
scid_90 | Enable Microsoft Defender Antivirus email scanning | MDE | Device | Core | 4 | Unknown | Unknown | - | 10 | devices 84/128 | both
scid_92 | Enable Microsoft Defender Antivirus scanning of downloaded files and attachments | MDE | Device | Core | 5 | Unknown | Unknown | - | 10 | devices 19/128 | both
`;
