# What ./run and ./test need beside the .NET SDK: installed from the system's packages where we may, named exactly where we may not.

need_dotnet() {
  if ! command -v dotnet >/dev/null || ! dotnet --list-sdks | grep -q '^10\.'; then
    echo "需要 .NET 10 SDK；请先安装，然后重新运行" >&2
    exit 2
  fi
  export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
}

# need COMMAND PACKAGE WHY
need() {
  command -v "$1" >/dev/null && return 0
  install_packages "$3" "$2"
}

# install_packages WHY PACKAGE…
install_packages() {
  local why=$1
  shift
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "正在安装 $*（$why）…"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@"; } >/dev/null 2>&1 && return 0
  fi
  echo "$why，请先运行：sudo apt-get install -y $*" >&2
  exit 2
}
