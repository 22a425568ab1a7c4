# A PostgreSQL server of the test run's own: a fresh cluster on a free loopback port, gone afterwards (so it need not reach the disk).

start_postgres() {
  local folder=$1
  pg_bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
  pg_port=$(( 20000 + RANDOM % 20000 ))
  mkdir -p "$folder"
  if [ "$(id -u)" = 0 ]; then
    chmod 711 "$(dirname "$folder")"
    chown postgres "$folder"
  fi
  as_postgres "$pg_bin/initdb" -D "$folder/data" -A trust -E UTF8 --no-locale -U postgres >"$folder.log" 2>&1 \
    && as_postgres "$pg_bin/pg_ctl" -D "$folder/data" -w -l "$folder/server.log" \
        -o "-p $pg_port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder -c max_connections=200 -c fsync=off -c shared_buffers=256MB" start >>"$folder.log" 2>&1 \
    || { cat "$folder.log" >&2; return 1; }
}

stop_postgres() {
  [ -d "$1/data" ] && as_postgres "$pg_bin/pg_ctl" -D "$1/data" -m immediate stop >/dev/null 2>&1 || true
}

# The server refuses to run as root.
as_postgres() {
  if [ "$(id -u)" = 0 ]; then
    (cd / && setpriv --reuid=postgres --regid=postgres --init-groups "$@")
  else
    "$@"
  fi
}
