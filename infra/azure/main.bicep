// Everything Scorekeeper needs in Azure, in one resource group. Run by `atk provision`; see docs/deployment.md.

@minLength(4)
@maxLength(20)
@description('Start of every resource name: lower-case letters and digits.')
param resourceBaseName string

@maxLength(42)
@description('Name of the bot as Azure shows it.')
param botDisplayName string = 'Scorekeeper'

param location string = resourceGroup().location

@description('Client id of the Entra app that people sign in to and Graph is called as.')
param aadAppClientId string

@description('Id of the Teams app: links into the tab are made with it.')
param teamsAppId string

@secure()
@minLength(24)
@description('Administrator password of the database. It ends up in the key vault and nowhere else.')
param postgresPassword string

@secure()
@minLength(32)
@description('Signs the links to the pictures on cards.')
param imageSigningSecret string

@allowed(['on', 'off'])
@description('Whether decisions are written to Microsoft. Off goes with grant-graph-permissions.sh --without-write-back.')
param writeBack string = 'on'

@description('Entra group whose members may read, beside the directory roles. Empty: none.')
param readerGroupId string = ''

@description('Entra group whose members may decide and notify, beside the directory roles. Empty: none.')
param operatorGroupId string = ''

@description('Size of the web app. Basic is the smallest that stays on all the time.')
param webAppSku string = 'B1'

@allowed(['info', 'debug', 'warn', 'error'])
param logLevel string = 'info'

@description('An OpenAI-compatible server for free questions in the chat. Empty: the chat answers without one.')
param openAiBaseUrl string = ''
param openAiModel string = ''

@secure()
param openAiApiKey string = ''

@description('OpenTelemetry collector. Empty: no traces are sent.')
param otlpEndpoint string = ''

module identity './identity.bicep' = {
  name: 'identity'
  params: {
    name: '${resourceBaseName}-identity'
    location: location
  }
}

module network './network.bicep' = {
  name: 'network'
  params: {
    name: resourceBaseName
    location: location
  }
}

module postgres './postgres.bicep' = {
  name: 'postgres'
  params: {
    name: '${resourceBaseName}-db'
    location: location
    subnetId: network.outputs.databaseSubnetId
    privateDnsZoneId: network.outputs.privateDnsZoneId
    administratorPassword: postgresPassword
  }
}

module keyVault './keyVault.bicep' = {
  name: 'keyVault'
  params: {
    name: 'kv${uniqueString(resourceGroup().id, resourceBaseName)}'
    location: location
    readerPrincipalId: identity.outputs.principalId
    databaseUrl: 'postgresql://${postgres.outputs.administratorLogin}:${uriComponent(postgresPassword)}@${postgres.outputs.host}:5432/${postgres.outputs.databaseName}?sslmode=verify-full'
    imageSigningSecret: imageSigningSecret
    openAiApiKey: openAiApiKey
  }
}

module webApp './webApp.bicep' = {
  name: 'webApp'
  params: {
    name: resourceBaseName
    location: location
    sku: webAppSku
    subnetId: network.outputs.webSubnetId
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    aadAppClientId: aadAppClientId
    teamsAppId: teamsAppId
    databaseUrlReference: keyVault.outputs.databaseUrlReference
    imageSigningSecretReference: keyVault.outputs.imageSigningSecretReference
    writeBack: writeBack
    readerGroupId: readerGroupId
    operatorGroupId: operatorGroupId
    openAiBaseUrl: openAiBaseUrl
    openAiModel: openAiModel
    openAiApiKeyReference: keyVault.outputs.openAiApiKeyReference
    otlpEndpoint: otlpEndpoint
    logLevel: logLevel
  }
}

module botRegistration './botRegistration.bicep' = {
  name: 'botRegistration'
  params: {
    name: resourceBaseName
    displayName: botDisplayName
    host: webApp.outputs.host
    appType: 'UserAssignedMSI'
    appId: identity.outputs.clientId
    identityId: identity.outputs.id
  }
}

// The toolkit writes each output into env/.env.<environment> under its name.
output BOT_ID string = identity.outputs.clientId
output BOT_TENANT_ID string = tenant().tenantId
output TAB_DOMAIN string = webApp.outputs.host
output BOT_AZURE_APP_SERVICE_RESOURCE_ID string = webApp.outputs.id
output MANAGED_IDENTITY_PRINCIPAL_ID string = identity.outputs.principalId
