/** What Entra publishes of one tenant, as far as OAuth clients read it. */
export const openIdConfiguration = (baseUrl: string, tenantId: string, issuer: string) => ({
  token_endpoint: `${baseUrl}/${tenantId}/oauth2/v2.0/token`,
  token_endpoint_auth_methods_supported: ['client_secret_post'],
  jwks_uri: `${baseUrl}/${tenantId}/discovery/v2.0/keys`,
  response_modes_supported: ['query', 'fragment', 'form_post'],
  subject_types_supported: ['pairwise'],
  id_token_signing_alg_values_supported: ['RS256'],
  response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
  scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
  issuer,
  authorization_endpoint: `${baseUrl}/${tenantId}/oauth2/v2.0/authorize`,
  end_session_endpoint: `${baseUrl}/${tenantId}/oauth2/v2.0/logout`,
  claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat', 'tid', 'ver', 'oid', 'name', 'preferred_username'],
});
