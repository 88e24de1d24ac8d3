// The web app that runs the service: bot, API, tab and jobs in one process (PROCESS_ROLE=all).

param name string
param location string
param sku string
param subnetId string
param identityId string
param identityClientId string
param aadAppClientId string
param teamsAppId string
param databaseUrlReference string
param imageSigningSecretReference string
param writeBack string
param readerGroupId string
param operatorGroupId string
param openAiBaseUrl string
param openAiModel string
param openAiApiKeyReference string
param otlpEndpoint string
param logLevel string

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: '${name}-plan'
  location: location
  kind: 'linux'
  sku: {
    name: sku
  }
  properties: {
    // Means Linux.
    reserved: true
  }
}

resource site 'Microsoft.Web/sites@2024-11-01' = {
  name: name
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identityId
    virtualNetworkSubnetId: subnetId
    siteConfig: {
      linuxFxVersion: 'NODE|22-lts'
      appCommandLine: 'node dist/bot/index.js'
      alwaysOn: true
      healthCheckPath: '/health/ready'
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      remoteDebuggingEnabled: false
    }
  }
}

// PORT is left out: App Service sets it.
var settings = {
  SCOREKEEPER_MODE: 'production'
  PUBLIC_URL: 'https://${site.properties.defaultHostName}'
  BOT_ID: identityClientId
  BOT_TYPE: 'UserAssignedMsi'
  BOT_TENANT_ID: tenant().tenantId
  AAD_APP_CLIENT_ID: aadAppClientId
  AAD_APP_TENANT_ID: tenant().tenantId
  TEAMS_APP_ID: teamsAppId
  DATABASE_URL: databaseUrlReference
  IMAGE_SIGNING_SECRET: imageSigningSecretReference
  WRITE_BACK: writeBack
  PROCESS_ROLE: 'all'
  LOG_LEVEL: logLevel
}

// The service takes an empty value as absent.
var optionalSettings = {
  READER_GROUP_ID: readerGroupId
  OPERATOR_GROUP_ID: operatorGroupId
  OPENAI_BASE_URL: openAiBaseUrl
  OPENAI_API_KEY: openAiApiKeyReference
  OPENAI_MODEL: openAiModel
  OTEL_EXPORTER_OTLP_ENDPOINT: otlpEndpoint
}

// The package comes built: the platform neither builds it nor unpacks it.
var platformSettings = {
  WEBSITE_RUN_FROM_PACKAGE: '1'
  SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
}

// Apart from the site, because PUBLIC_URL is known only once the site has its host name.
resource appSettings 'Microsoft.Web/sites/config@2024-11-01' = {
  parent: site
  name: 'appsettings'
  properties: union(settings, optionalSettings, platformSettings)
}

// What the service writes to its output, kept for a week: `az webapp log tail` shows it live.
resource logs 'Microsoft.Web/sites/config@2024-11-01' = {
  parent: site
  name: 'logs'
  properties: {
    httpLogs: {
      fileSystem: {
        enabled: true
        retentionInDays: 7
        retentionInMb: 100
      }
    }
  }
}

output id string = site.id
output host string = site.properties.defaultHostName
