// The one identity of the service: it signs in to the Bot Service, reads the key vault and vouches for the Entra app
// towards Graph. It has no secret that could leak or expire.

param name string
param location string

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: name
  location: location
}

output id string = identity.id
output clientId string = identity.properties.clientId
output principalId string = identity.properties.principalId
