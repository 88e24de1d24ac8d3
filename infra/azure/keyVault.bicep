// Keeps what must stay secret: the connection string, the key that signs picture links, a chat model's key.
// The web app's settings only point here.

param name string
param location string

@description('Object id of the identity that may read the secrets.')
param readerPrincipalId string

@secure()
param databaseUrl string

@secure()
param imageSigningSecret string

@secure()
param openAiApiKey string

// Built-in role "Key Vault Secrets User": read secret values, nothing else.
var secretsUserRoleId = '4633458b-17de-408a-b874-0445c86b69e6'

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: name
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: true
  }
}

resource reader 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, readerPrincipalId, secretsUserRoleId)
  properties: {
    principalId: readerPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsUserRoleId)
  }
}

resource databaseUrlSecret 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: vault
  name: 'database-url'
  properties: {
    value: databaseUrl
  }
}

resource imageSigningSecretSecret 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: vault
  name: 'image-signing-secret'
  properties: {
    value: imageSigningSecret
  }
}

resource openAiApiKeySecret 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = if (!empty(openAiApiKey)) {
  parent: vault
  name: 'openai-api-key'
  properties: {
    value: openAiApiKey
  }
}

// Without a version at the end: a new value is picked up within a day, or at the next restart.
output databaseUrlReference string = '@Microsoft.KeyVault(SecretUri=${vault.properties.vaultUri}secrets/${databaseUrlSecret.name}/)'
output imageSigningSecretReference string = '@Microsoft.KeyVault(SecretUri=${vault.properties.vaultUri}secrets/${imageSigningSecretSecret.name}/)'
output openAiApiKeyReference string = empty(openAiApiKey) ? '' : '@Microsoft.KeyVault(SecretUri=${vault.properties.vaultUri}secrets/openai-api-key/)'
