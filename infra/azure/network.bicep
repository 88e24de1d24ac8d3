// A network with two subnets, so that the database has no public address and only the web app reaches it.

param name string
param location string

resource network 'Microsoft.Network/virtualNetworks@2024-07-01' = {
  name: '${name}-network'
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: ['10.60.0.0/24']
    }
    subnets: [
      {
        name: 'web'
        properties: {
          addressPrefix: '10.60.0.0/26'
          delegations: [
            {
              name: 'web'
              properties: {
                serviceName: 'Microsoft.Web/serverFarms'
              }
            }
          ]
        }
      }
      {
        name: 'database'
        properties: {
          addressPrefix: '10.60.0.64/28'
          delegations: [
            {
              name: 'database'
              properties: {
                serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers'
              }
            }
          ]
        }
      }
    ]
  }
}

// Azure accepts only zone names that end like this for a database in a network.
resource privateDnsZone 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: '${name}.private.postgres.database.azure.com'
  location: 'global'
  properties: {}
}

resource link 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: privateDnsZone
  name: 'network'
  location: 'global'
  properties: {
    registrationEnabled: false
    virtualNetwork: {
      id: network.id
    }
  }
}

output webSubnetId string = '${network.id}/subnets/web'
output databaseSubnetId string = '${network.id}/subnets/database'
output privateDnsZoneId string = privateDnsZone.id
