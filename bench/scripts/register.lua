-- Opens one kerja sama after another: wrk ... -s register.lua -- BODYFILE
local body

function init(args)
  local file = io.open(args[1])
  body = file:read("*a")
  file:close()
  wrk.headers["Content-Type"] = "application/json"
end

function request()
  return wrk.format("POST", nil, nil, body)
end
