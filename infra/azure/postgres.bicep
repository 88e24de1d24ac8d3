// The database. Password sign-in, because the service takes one connection string (DATABASE_URL); the password lives in
// the key vault and the server is reachable from the network only.

param name string
param location string
param subnetId string
param privateDnsZoneId string
param administratorLogin string = 'scorekeeper'

@secure()
param administratorPassword string

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: name
  location: location
  sku: {
    name: 'Standard_B1ms'
    tier: 'Burstable'
  }
  properties: {
    version: '16'
    administratorLogin: administratorLogin
    administratorLoginPassword: administratorPassword
    authConfig: {
      activeDirectoryAuth: 'Disabled'
      passwordAuth: 'Enabled'
    }
    storage: {
      storageSizeGB: 32
      autoGrow: 'Enabled'
    }
    backup: {
      backupRetentionDays: 14
      geoRedundantBackup: 'Disabled'
    }
    highAvailability: {
      mode: 'Disabled'
    }
    network: {
      delegatedSubnetResourceId: subnetId
      privateDnsZoneArmResourceId: privateDnsZoneId
      publicNetworkAccess: 'Disabled'
    }
  }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: server
  name: 'scorekeeper'
  properties: {
    charset: 'UTF8'
    collation: 'en_US.utf8'
  }
}

// Through the name, so that the connection string waits until the database is there.
output databaseName string = database.name
output administratorLogin string = administratorLogin
output host string = server.properties.fullyQualifiedDomainName
