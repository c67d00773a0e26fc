-- Asks for one id after another: wrk ... -s ids.lua -- FILE PREFIX
local ids, at, prefix = {}, 0, ""

function init(args)
  prefix = args[2]
  for line in io.lines(args[1]) do ids[#ids + 1] = line end
  at = math.random(#ids)
end

function request()
  at = at % #ids + 1
  return wrk.format("GET", prefix .. ids[at])
end
