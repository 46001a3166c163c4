#!/usr/bin/env python3
# SPDX-FileCopyrightText: CASB Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs casb-collector against a tenant and a relay written with Python's own libraries, and compares every record byte
for byte with what Python's json makes of the same pages.

usage: independent_peers.py CASB_COLLECTOR PAGES_FOLDER
"""
import base64, http.server, json, os, re, socket, ssl, subprocess, sys, tempfile, threading
from urllib.parse import parse_qs, urlsplit

COLLECTOR, PAGES = sys.argv[1], sys.argv[2]
ENVIRONMENT = "lab"


class Number(str):
    """A JSON number, by its text."""


def load(text):
    """Members as a list of pairs, numbers as text: nothing of order, spelling or repetition is lost."""
    return json.loads(text, object_pairs_hook=lambda pairs: ("object", pairs), parse_int=Number, parse_float=Number)


def dump(value):
    if isinstance(value, Number):
        return str(value)
    if isinstance(value, tuple):
        return "{" + ",".join(json.dumps(k, ensure_ascii=False) + ":" + dump(v) for k, v in value[1]) + "}"
    if isinstance(value, list):
        return "[" + ",".join(dump(v) for v in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def records(source, key):
    parent = [(k, v) for k, v in source[1] if k != key]
    children = dict(source[1]).get(key) or []
    tail = [("@devo_environment", ENVIRONMENT), ("@devo_pulling_id", "PULL")]
    if not children:
        return [dump(("object", parent + [(key, ("object", [])), (key + "_found", Number(0)), (key + "_id", Number(0))] + tail))]
    return [dump(("object", parent + [(key, child), (key + "_found", Number(len(children))), (key + "_id", Number(i + 1))] + tail))
            for i, child in enumerate(children)]


alerts_text = open(os.path.join(PAGES, "alerts_page.json"), encoding="utf-8").read()
events_text = open(os.path.join(PAGES, "events_page.json"), encoding="utf-8").read()
ALERTS = load(alerts_text)[1][0][1]
# What a tenant may send and a careless reader would change.
ODD = '{"id":"odd","timestamp":1773739500001,"big":9007199254740993,"one":1.0,"e":1e2,"twice":1,"twice":2,"esc":"\\u00e9\\/","related_events":[{"event_id":"x","n":-0.0},7]}'
ALERTS_BODY = alerts_text.rstrip()[:alerts_text.rstrip().rindex("]")] + "," + ODD + "]}"
TOKEN = base64.b64encode(b'{"lineNumber":-1,"currentKey":"tenant_x/year=2026/month=03/day=17/hour=09/minute=05/a+b.json.gz"}??>>').decode()
problems, expected, tokens = [], [], []
for alert in ALERTS + [load(ODD)]:
    expected += [("casb.proofpoint.alert", r) for r in records(alert, "related_events")]
for event in dict(load(events_text)[1])["content"]:
    expected += [("casb.proofpoint.event", r) for r in records(event, "additionalProperties")]


class Tenant(http.server.BaseHTTPRequestHandler):
    protocol_version = os.environ.get("TENANT_HTTP", "HTTP/1.1")

    def log_message(self, *args):
        pass

    def answer(self, body, status=200):
        data = body.encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def check(self):
        if self.headers["x-api-key"] != "key" or self.headers["Authorization"] != "token":
            problems.append("headers: " + str(self.headers))

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path == "/v1/auth":
            if body != b'{"client_id":"id","client_secret":"secret"}' and json.loads(body) != {"client_id": "id", "client_secret": "secret"}:
                problems.append("sign-in: " + repr(body))
            return self.answer('{"auth_token": "token"}')
        self.check()
        asked = json.loads(body)
        if set(asked) != {"page", "time_range"} or set(asked["time_range"]) != {"from", "to"}:
            problems.append("alerts: " + repr(body))
        span = asked["time_range"]
        hit = asked["page"] == 0 and span["from"] <= 1773739500000 <= span["to"]
        late = asked["page"] == 0 and span["from"] <= 1773739862417 <= span["to"]
        self.answer(ALERTS_BODY if hit or late else '{"alerts": []}')

    def do_GET(self):
        self.check()
        query = parse_qs(urlsplit(self.path).query)
        tokens.append(query)
        if "startTime" in query and "nextPage" in query:
            problems.append("both startTime and nextPage")
        if query.get("nextPage", [TOKEN])[0] != TOKEN:
            problems.append("token: " + self.path)
        if "nextPage" in query:
            return self.answer(json.dumps({"size": 0, "nextPageToken": TOKEN, "content": []}))
        body = re.sub(r'"nextPageToken": "[^"]*"', '"nextPageToken": ' + json.dumps(TOKEN), events_text)
        self.answer(body)


def certificates(folder):
    def run(*args):
        subprocess.run(["openssl", *args], check=True, cwd=folder, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    run("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=ca", "-keyout", "ca.key", "-out", "chain.crt")
    for name in ("server", "client"):
        with open(os.path.join(folder, name + ".ext"), "w") as file:
            file.write("subjectAltName=IP:127.0.0.1\n")
        run("req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=" + name, "-keyout", name + ".key", "-out", name + ".csr")
        run("x509", "-req", "-in", name + ".csr", "-CA", "chain.crt", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2",
            "-extfile", name + ".ext", "-out", name + ".crt")


def relay(folder, received):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_cert_chain(os.path.join(folder, "server.crt"), os.path.join(folder, "server.key"))
    context.load_verify_locations(os.path.join(folder, "chain.crt"))
    listener = socket.create_server(("127.0.0.1", 0))

    def serve():
        while True:
            plain, _ = listener.accept()
            try:
                with context.wrap_socket(plain, server_side=True) as peer:
                    while data := peer.recv(65536):
                        received.extend(data)
            except OSError as error:
                problems.append("relay: " + str(error))
    threading.Thread(target=serve, daemon=True).start()
    return listener.getsockname()[1]


def main():
    folder = tempfile.mkdtemp()
    os.mkdir(os.path.join(folder, "certs"))
    certs = os.path.join(folder, "certs")
    certificates(certs)
    received = bytearray()
    port = relay(certs, received)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Tenant)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with open(os.path.join(folder, "config.yaml"), "w") as file:
        file.write(f"""
globals: {{id: 1, name: independent, persistence: {{type: filesystem, config: {{directory_name: state}}}}}}
inputs:
  proofpoint_casb:
    id: one
    environment: {ENVIRONMENT}
    credentials: {{api_key: key, client_id: id, client_secret: secret}}
    override_api_base_url: http://127.0.0.1:{server.server_port}
    requests_limits: [{{period: 1s, number_of_requests: -1}}]
    services:
      alerts: {{initial_start_time_in_utc: 2026-03-17T00:00:00Z}}
      events: {{initial_start_time_in_utc: 2026-03-17T09:00:00Z}}
outputs:
  devo_1: {{type: devo_platform, config: {{address: 127.0.0.1, port: {port}, chain: chain.crt, cert: client.crt, key: client.key}}}}
""")
    for run in ("first", "second"):
        before = received.count(b" casb.proofpoint.")
        result = subprocess.run([COLLECTOR, "--config", "config.yaml", "--once"], cwd=folder, capture_output=True, text=True, timeout=120)
        if result.returncode != 0:
            problems.append(f"{run} run: exit {result.returncode}\n{result.stdout[-3000:]}{result.stderr}")
        if run == "second" and received.count(b" casb.proofpoint.") != before:
            problems.append("the second run sent something again")
    line_form = re.compile(r"<14>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} \S+ (\S+): (.*)")
    got = []
    for line in received.decode().splitlines():
        match = line_form.fullmatch(line)
        if not match:
            problems.append("line: " + line[:200])
        elif match[1].startswith("casb."):
            got.append((match[1], re.sub(r'"@devo_pulling_id":"\d{13}"', '"@devo_pulling_id":"PULL"', match[2])))
    for tag in ("casb.proofpoint.alert", "casb.proofpoint.event"):
        want = [r for t, r in expected if t == tag]
        have = [r for t, r in got if t == tag]
        odd = lambda rs: [r.replace("\\u00e9\\/", "é/") for r in rs]
        if odd(want) != odd(have):
            problems.append(f"{tag}: expected {len(want)} records, got {len(have)}")
            problems.extend(f"  - {w}\n  + {h}" for w, h in zip(odd(want), odd(have)) if w != h)
    if not any('"esc":"\\u00e9\\/"' in r for _, r in got):
        problems.append("escapes were changed")
    print("\n".join(problems) if problems else f"{len(got)} records as expected")
    return 1 if problems else 0


sys.exit(main())
