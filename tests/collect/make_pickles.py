# SPDX-FileCopyrightText: CASB Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Python's own pickles: a line each of name, pickle and JSON, in base64. JSON is - where it must be refused."""
import base64, json, pickle, os, sys, datetime, collections
alerts = {"initial_start_time_in_utc": "2023-01-16T00:00:00Z", "last_event_time_in_utc": "2023-01-17T01:02:03.004Z",
          "last_ids": [], "@persistence_version": 1}
events = {"initial_start_time_in_utc": "2023-01-16T12:00:00Z", "start_time_in_utc": "2023-01-16T12:00:00Z",
          "last_page_token": None, "@persistence_version": 1}
many = dict(alerts, last_ids=["%032x" % (i * 7919) for i in range(3000)])
shared = ["same"]
values = {
  "alerts": alerts, "events": events, "many": many, "empty": {}, "list": [], "text": "x", "none": None,
  "token": dict(events, last_page_token="eyJ" + "A" * 70000),
  "numbers": {"n": [0, 1, -1, 255, 256, 65535, 65536, 2**31 - 1, 2**31, -2**31, -2**31 - 1, 2**63, -2**63, 2**64 - 1,
              10**40, -10**40, 2**1000]},
  "texts": {"t": ["", "é", "密", "\U0001f511", "a\nb\tc\rd\be\f", "\"\\\x01\x1f\x7f", "\\u0041", "\u2028", "x" * 300]},
  "nested": {"a": {"b": [{"c": [[[]]]}]}}, "shared": {"a": shared, "b": shared},
  "order": {"z": 1, "a": 2, "m": 3, "": 4},
}
class Evil:
    def __reduce__(self): return (os.system, ("touch " + sys.argv[1],))
class Obj:
    pass
o = Obj(); o.x = 1
loop = []; loop.append(loop)
refused = {"evil": {"a": Evil()}, "object": o, "bytes": b"abc", "set": {1}, "frozenset": frozenset([1]),
  "date": datetime.datetime(2023, 1, 1), "ordered": collections.OrderedDict(a=1), "complex": 1j,
  "bytearray": bytearray(b"x"), "class": dict, "number key": {1: 2}, "nan": float("nan"), "inf": float("inf"),
  "loop": loop, "surrogate": "\ud800", "true": {"a": True}, "false": {"a": False}, "float": {"a": 0.5}, "tuple0": {"a": ()},
  "tuple1": {"a": (1,)}, "tuple2": {"a": (1, 2)}, "tuple3": {"a": (1, 2, 3)}, "tuple4": {"a": (1, 2, 3, 4)}}
deep = []
for i in range(200): deep = [deep]
refused["deep"] = deep
def out(*parts): print(" ".join(base64.b64encode(p).decode() or "-" for p in parts))
for protocol in range(6):
    for name, value in values.items():
        out(("%s %d" % (name, protocol)).encode(), pickle.dumps(value, protocol),
            json.dumps(value, ensure_ascii=False).encode())
    for name, value in refused.items():
        out(("%s %d" % (name, protocol)).encode(), pickle.dumps(value, protocol), b"")
