#!/usr/bin/env bash
# Gives Scorekeeper its permissions in Microsoft Graph, and lets the web app's managed identity sign in as the Entra app.
#
#   infra/azure/grant-graph-permissions.sh [--env dev | --env-file <path>] [--without-write-back] [--dry-run]
#
# Run it after `atk provision`, signed in (`az login`) as a Privileged Role Administrator or Global Administrator: granting
# application permissions is admin consent. Running it again changes nothing that is already there.
set -euo pipefail

# name | id of the application permission in Microsoft Graph | why. infra/azure/aad.manifest.json asks for the same ones.
readonly READ_SCORES='SecurityEvents.Read.All|bf394140-e372-4bf9-a898-299cfc7564e5|reads the score and its controls; decisions stay in Scorekeeper'
readonly WRITE_DECISIONS='SecurityEvents.ReadWrite.All|d903a879-88e0-4c09-b0c9-82f6a1333f84|reads the score and its controls, and writes a decision (ignored, third party, reopened) to the control'
readonly ALWAYS=(
  'User.Read.All|df021288-bdef-4463-88db-98f22de89214|looks up the directory roles of the person who asks, names of people, name of the organisation'
  'RoleManagement.Read.Directory|483bed4a-2ad3-4361-a73b-c83ccdbdc53c|tells which role is which and who the administrators are; without it roles come back without their kind'
  'GroupMember.Read.All|98830695-27a2-44f7-8c18-0c3ebc9698f6|finds the people who hold an administrator role, or a right in Scorekeeper, through a group'
  'AuditLog.Read.All|b0afded3-3588-46d8-8b3d-9842eff778da|reads the registration report that names administrators without MFA (needs Entra ID P1)'
)
readonly GRAPH_APP_ID='00000003-0000-0000-c000-000000000000'
readonly GRAPH='https://graph.microsoft.com/v1.0'

fail() { printf '%s\n' "$*" >&2; exit 1; }

environment=dev
file=''
write_back=yes
dry_run=no
while [ $# -gt 0 ]; do
  case "$1" in
    --env) [ $# -ge 2 ] || fail '--env needs a name, for example: --env dev'; environment="$2"; shift 2 ;;
    --env-file) [ $# -ge 2 ] || fail '--env-file needs a path'; file="$2"; shift 2 ;;
    --without-write-back) write_back=no; shift ;;
    --dry-run) dry_run=yes; shift ;;
    *) fail "I do not know the option '$1'. Options: --env <name>, --env-file <path>, --without-write-back, --dry-run." ;;
  esac
done

[ -n "$file" ] || file="$(cd "$(dirname "$0")/../.." && pwd)/env/.env.$environment"
[ -f "$file" ] || fail "There is no $file. Give --env <name> of an environment you have provisioned."

value_of() { sed -n "s/^$1=//p" "$file" | tail -n 1 | tr -d '\r"'; }
app_id="$(value_of AAD_APP_CLIENT_ID)"
tenant_id="$(value_of AAD_APP_TENANT_ID)"
identity_id="$(value_of MANAGED_IDENTITY_PRINCIPAL_ID)"
missing=''
[ -n "$app_id" ] || missing="$missing AAD_APP_CLIENT_ID"
[ -n "$tenant_id" ] || missing="$missing AAD_APP_TENANT_ID"
[ -n "$identity_id" ] || missing="$missing MANAGED_IDENTITY_PRINCIPAL_ID"
[ -z "$missing" ] || fail "$file has no value for:$missing. Run 'atk provision --env $environment' first; it fills them in."

command -v az >/dev/null || fail "The Azure CLI (az) is not installed. See https://aka.ms/azure-cli."
signed_in="$(az account show --query tenantId -o tsv)" || fail "Not signed in. Run: az login --tenant $tenant_id"
[ "$signed_in" = "$tenant_id" ] || fail "You are signed in to tenant $signed_in, but the app lives in $tenant_id. Run: az login --tenant $tenant_id"

principal_id="$(az ad sp show --id "$app_id" --query id -o tsv)" || fail "Entra knows no service principal for the app $app_id. Run: az ad sp create --id $app_id"
graph_id="$(az ad sp show --id "$GRAPH_APP_ID" --query id -o tsv)"
granted="$(az rest --method GET --url "$GRAPH/servicePrincipals/$principal_id/appRoleAssignments" --query 'value[].appRoleId' -o tsv)"

if [ "$write_back" = yes ]; then wanted=("$WRITE_DECISIONS" "${ALWAYS[@]}"); else wanted=("$READ_SCORES" "${ALWAYS[@]}"); fi
for permission in "${wanted[@]}"; do
  IFS='|' read -r name role_id reason <<<"$permission"
  if grep -qi "$role_id" <<<"$granted"; then
    printf 'has already  %s\n' "$name"
  elif [ "$dry_run" = yes ]; then
    printf 'would grant  %s: %s\n' "$name" "$reason"
  else
    az rest --method POST --url "$GRAPH/servicePrincipals/$principal_id/appRoleAssignments" --output none \
      --body "{\"principalId\":\"$principal_id\",\"resourceId\":\"$graph_id\",\"appRoleId\":\"$role_id\"}"
    printf 'granted      %s: %s\n' "$name" "$reason"
  fi
done
if [ "$write_back" = no ] && grep -qi 'd903a879-88e0-4c09-b0c9-82f6a1333f84' <<<"$granted"; then
  printf 'SecurityEvents.ReadWrite.All was granted earlier and still is. Take it back in Entra: Enterprise applications, Scorekeeper, Permissions.\n'
fi

# With this the managed identity's token is accepted in place of a client secret of the Entra app.
trusted="$(az ad app federated-credential list --id "$app_id" --query "[?subject=='$identity_id'].name" -o tsv)"
if [ -n "$trusted" ]; then
  printf 'has already  trust in the managed identity\n'
elif [ "$dry_run" = yes ]; then
  printf 'would trust  the managed identity %s\n' "$identity_id"
else
  az ad app federated-credential create --id "$app_id" --output none --parameters \
    "{\"name\":\"scorekeeper-web-app\",\"issuer\":\"https://login.microsoftonline.com/$tenant_id/v2.0\",\"subject\":\"$identity_id\",\"audiences\":[\"api://AzureADTokenExchange\"],\"description\":\"The managed identity of the Scorekeeper web app\"}"
  printf 'trusts now   the managed identity %s\n' "$identity_id"
fi
printf 'Done. New permissions can take some minutes; restart the web app to have them at once.\n'
