// For debugging on your own machine in the Teams of a real tenant: only a bot registration that points at your tunnel.

@minLength(4)
@maxLength(20)
param resourceBaseName string

@maxLength(42)
param botDisplayName string = 'Scorekeeper'
param botId string
param host string

module botRegistration './botRegistration.bicep' = {
  name: 'botRegistration'
  params: {
    name: resourceBaseName
    displayName: botDisplayName
    host: host
    appType: 'SingleTenant'
    appId: botId
  }
}
