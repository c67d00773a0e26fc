#!/usr/bin/env bash
# Dumps the databases of an installation into a folder, or restores them from one:
#   deploy/databases.sh dump FOLDER
#   deploy/databases.sh restore FOLDER      (no service may run)
# PostgreSQL is reached as its owner by libpq's variables: PGHOST, PGPORT, PGUSER, PGPASSWORD.
set -euo pipefail
umask 077

databases=(gateway-db agreements-db mapping-db evaluation-db)
verb=${1:?dump or restore} folder=${2:?a folder}

# The programs of the newest PostgreSQL here: pg_dump refuses a server newer than itself.
newest=$(compgen -G '/usr/lib/postgresql/*/bin' | sort -V | tail -1 || true)
[ -z "$newest" ] || PATH=$newest:$PATH

dump() {
  mkdir -p "$folder"
  local database job jobs=()
  # All at once, so that the databases are of one moment as nearly as they can be; each is of exactly one.
  for database in "${databases[@]}"; do
    pg_dump --format=custom --no-owner --file="$folder/$database.dump" --dbname="$database" &
    jobs+=($!)
  done
  for job in "${jobs[@]}"; do wait "$job"; done
}

restore() {
  local database
  for database in "${databases[@]}"; do
    [ -s "$folder/$database.dump" ] || { echo "$folder has no $database.dump: this is no whole backup." >&2; exit 1; }
  done
  for database in "${databases[@]}"; do
    [ "$(psql -XAtq -d postgres -c "SELECT count(*) FROM pg_database WHERE datname = '$database'")" = 1 ] ||
      psql -Xq -d postgres -c "CREATE DATABASE \"$database\""
    # The dump gives rights to the service's role, which the service makes at its start, with its password.
    psql -Xq -d postgres -c "DO \$\$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${database}_app') THEN CREATE ROLE \"${database}_app\" NOLOGIN; END IF; END \$\$"
    pg_restore --clean --if-exists --no-owner --exit-on-error --single-transaction --dbname="$database" "$folder/$database.dump"
  done
}

case $verb in
  dump) dump ;;
  restore) restore ;;
  *) echo "deploy/databases.sh dump|restore FOLDER" >&2; exit 2 ;;
esac
