#!/bin/bash
# keep.sh SIGNAL LOCKFILE LOGFILE [setpriv options] -- COMMAND...
# Runs COMMAND for as long as our standard input stays open. Only the app host holds the other end of
# that pipe, so it closes however the app host ends, SIGKILL included. Then COMMAND gets SIGNAL and,
# ten seconds later, everything in its process group SIGKILL. The lock keeps two generations of one
# server off the same files: a new one waits here until the old one is gone.
set -m # every job gets its own process group
exec 3<&0 9>"$2" >>"$3" 2>&1 </dev/null
flock --timeout 20 9 || { echo "keep: another process still holds $2"; exit 75; }

setpriv --pdeathsig "$1" "${@:4}" 3<&- 9>&- &
child=$!
setpriv --pdeathsig KILL -- cat <&3 >/dev/null 9>&- &
pipe=$!
exec 2>/dev/null # from here on only job-control chatter

wait -n "$child" "$pipe"; code=$?
if kill -0 "$pipe" 2>/dev/null; then # COMMAND ended by itself
    kill -KILL -- -"$pipe" -"$child" 2>/dev/null
    exit "$code"
fi
kill -s "$1" "$child" 2>/dev/null
setpriv --pdeathsig KILL -- sleep 10 9>&- &
patience=$!
wait -n "$child" "$patience"; code=$?
kill -KILL -- -"$patience" -"$child" 2>/dev/null
exit "$code"
