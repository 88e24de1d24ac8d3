// Registers the bot with Azure Bot Service and opens the Teams channel for it.

param name string

@maxLength(42)
param displayName string

@description('Host name under which the service answers POST /api/messages.')
param host string

@allowed(['UserAssignedMSI', 'SingleTenant'])
param appType string

@description('Client id of the managed identity (UserAssignedMSI) or of the Entra app (SingleTenant).')
param appId string

@description('Resource id of the managed identity. Empty with SingleTenant.')
param identityId string = ''

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-bot'
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: 'F0'
  }
  properties: {
    displayName: displayName
    endpoint: 'https://${host}/api/messages'
    msaAppId: appId
    msaAppType: appType
    msaAppTenantId: tenant().tenantId
    msaAppMSIResourceId: empty(identityId) ? null : identityId
    disableLocalAuth: true
  }
}

resource teamsChannel 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
    }
  }
}
