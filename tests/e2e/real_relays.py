#!/usr/bin/env python3
# SPDX-FileCopyrightText: CASB Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Delivers to relays that nobody of this project wrote, all on loopback and as a plain process, and compares what they
wrote with what the tenant holds, byte for byte.

usage: real_relays.py CASB_COLLECTOR openssl|openssl-gzip|rsyslog|rsyslog-receipts|syslog-ng
"""
import http.server, json, os, re, shutil, signal, socket, subprocess, sys, tempfile, threading, time, zlib

COLLECTOR, KIND = os.path.abspath(sys.argv[1]), sys.argv[2]
EVENTS = 120
PATIENCE = 120  # seconds
SECRETS = ["key-4711-secret", "id-4711-secret", "client-4711-secret", "token-4711-secret"]


def wait_for(what, true):
    end = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > end:
            raise SystemExit("waited in vain for " + what)
        time.sleep(0.05)


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


def events():
    words = ["Zürich", "日本語", "🙂 emoji", "tab\tand\\backslash", "quote\"", "שלום", "é combining", "line\u2028separator"]
    for i in range(EVENTS):
        padding = "x" * (30_000 if i % 40 == 7 else 10) + "ж" * (9_000 if i % 40 == 9 else 1)
        yield {"eventId": f"event-{i:04}", "text": words[i % len(words)], "padding": padding,
               "additionalProperties": [{"name": "p", "value": words[(i + 1) % len(words)]}]}


SOURCE = [json.dumps(e, ensure_ascii=False, separators=(",", ":")) for e in events()]


def expected(source):
    head, child = source.rsplit(',"additionalProperties":[', 1)
    return head + ',"additionalProperties":' + child[:-2] + \
        ',"additionalProperties_found":1,"additionalProperties_id":1,"@devo_pulling_id":"PULL"}'


class Tenant(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *args):
        pass

    def answer(self, body):
        data = body.encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.answer(json.dumps({"auth_token": SECRETS[3]}))

    def do_GET(self):
        """Six pages; the token says which."""
        match = re.search(r"nextPage=([0-9]+)", self.path)
        page = int(match[1]) if match else 0
        size = EVENTS // 6
        part = SOURCE[page * size:(page + 1) * size]
        token = str(min(page + 1, 6))
        self.answer('{"size":%d,"nextPageToken":"%s","content":[%s]}' % (len(part), token, ",".join(part)))


def certificates(folder):
    def run(*args):
        subprocess.run(["openssl", *args], check=True, cwd=folder, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    run("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "400", "-subj", "/CN=ca", "-keyout", "ca.key", "-out", "chain.crt")
    for name in ("server", "client"):
        run("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "400", "-subj", "/CN=" + name, "-keyout", name + ".key",
            "-out", name + ".crt", "-CA", "chain.crt", "-CAkey", "ca.key", "-addext", "subjectAltName=IP:127.0.0.1",
            "-addext", "basicConstraints=critical,CA:FALSE")


class Relay:
    """A relay process that can be stopped and started again on its port."""

    def __init__(self, folder):
        self.folder, self.port, self.process = folder, free_port(), None
        self.file = os.path.join(folder, "relay.out")
        self.log = open(os.path.join(folder, "relay.log"), "ab")

    def start(self):
        self.process = subprocess.Popen(self.command(), cwd=self.folder, stdin=subprocess.PIPE, stdout=self.output(),
                                        stderr=self.log)
        # Not by a connection: openssl serves one at a time.
        def listens():
            if self.process.poll() is not None:
                raise SystemExit("the relay ended: " + open(self.log.name, errors="replace").read()[-2000:])
            wanted = f"0100007F:{self.port:04X} 00000000:0000 0A"
            return wanted in open("/proc/net/tcp").read()
        wait_for("the relay", listens)

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(PATIENCE)

    def output(self):
        return self.log

    def received(self):
        return open(self.file, "rb").read() if os.path.exists(self.file) else b""


class OpenSsl(Relay):
    """openssl s_server: TLS with client certificates, one connection after the other; what it reads goes to stdout."""
    restarts = False

    def command(self):
        certs = os.path.join(self.folder, "certs")
        return ["openssl", "s_server", "-accept", f"127.0.0.1:{self.port}", "-cert", f"{certs}/server.crt", "-key",
                f"{certs}/server.key", "-CAfile", f"{certs}/chain.crt", "-Verify", "2", "-verify_return_error", "-quiet"]

    def output(self):
        return open(self.file, "ab")

    def received(self):
        data, plain = super().received(), b""
        while data:
            if data[:2] == b"\x1f\x8b":
                member = zlib.decompressobj(31)
                plain += member.decompress(data)
                if not member.eof:
                    break
                data = member.unused_data
            else:
                end = data.find(b"\n") + 1
                if end == 0:
                    break
                plain, data = plain + data[:end], data[end:]
        return plain


class Rsyslog(Relay):
    restarts = True

    def command(self):
        config = os.path.join(self.folder, "rsyslog.conf")
        with open(config, "w") as file:
            file.write(f"""global(workDirectory="{self.folder}" maxMessageSize="128k" parser.escapeControlCharactersOnReceive="off")
module(load="imtcp")
template(name="raw" type="string" string="%rawmsg%\\n")
ruleset(name="all") {{ action(type="omfile" file="{self.file}" template="raw") }}
input(type="imtcp" address="127.0.0.1" port="{self.port}" ruleset="all")
""")
        return ["/usr/sbin/rsyslogd", "-n", "-f", config, "-i", os.path.join(self.folder, "rsyslog.pid")]


class RsyslogReceipts(Rsyslog):
    """It is asked for a receipt while pages still come, since the limiter spreads them over more than two seconds; nothing
    may come twice by that."""
    restarts = False


class SyslogNg(Relay):
    restarts = True

    def command(self):
        config = os.path.join(self.folder, "syslog-ng.conf")
        with open(config, "w") as file:
            file.write(f"""@version: 3.38
options {{ log-msg-size(131072); keep-hostname(yes); stats-freq(0); }};
source s {{ network(ip("127.0.0.1") port({self.port}) transport("tcp") flags(no-parse)); }};
destination d {{ file("{self.file}" template("${{MSG}}\\n")); }};
log {{ source(s); destination(d); }};
""")
        return ["/usr/sbin/syslog-ng", "-F", "-f", config, "-R", f"{self.folder}/sng.persist", "-p", f"{self.folder}/sng.pid",
                "-c", f"{self.folder}/sng.ctl", "--no-caps"]


def configure(folder, tenant, relay):
    tls = KIND.startswith("openssl")
    output = (f"{{type: relay, config: {{address: 127.0.0.1, port: {relay.port}, chain: chain.crt, cert: client.crt, key: client.key"
              + (", threshold_for_using_gzip_in_transport_layer: -1.0" if KIND == "openssl-gzip" else "") + "}}") if tls else \
        (f"{{type: syslog, config: {{address: 127.0.0.1, port: {relay.port}, connecting_max_wait_in_seconds: 1"
              + (", barrier_period_in_seconds: 1" if KIND.endswith("receipts") else "") + "}}")
    with open(os.path.join(folder, "config.yaml"), "w") as file:
        file.write(f"""
globals: {{id: 1, name: relays, debug: true, persistence: {{type: filesystem, config: {{directory_name: state}}}}}}
inputs:
  proofpoint_casb:
    id: one
    credentials: {{api_key: {SECRETS[0]}, client_id: {SECRETS[1]}, client_secret: {SECRETS[2]}}}
    override_api_base_url: http://127.0.0.1:{tenant}
    requests_limits: [{{period: 1s, number_of_requests: 2}}]
    services:
      events: {{initial_start_time_in_utc: 2026-03-17T09:00:00Z}}
outputs:
  relay_1: {output}
""")


def told_apart(data):
    records, internals, problems = [], [], []
    date = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}" if KIND.startswith("openssl") else r"[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d"
    form = re.compile(rf"<14>{date} \S+ (\S+): (.*)", re.S)
    for line in data.decode().split("\n")[:-1]:
        match = form.fullmatch(line)
        if not match:
            problems.append("no line of ours: " + line[:200])
        elif match[1] == "casb.proofpoint.event":
            records.append(re.sub(r'"@devo_pulling_id":"\d{13}"', '"@devo_pulling_id":"PULL"', match[2]))
        elif match[1].startswith("devo.collector"):
            internals.append((match[1], json.loads(match[2])))
        else:
            problems.append("a tag of whom? " + match[1])
    return records, internals, problems


def main():
    folder = tempfile.mkdtemp()
    os.mkdir(os.path.join(folder, "certs"))
    certificates(os.path.join(folder, "certs"))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Tenant)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    relay = {"openssl": OpenSsl, "openssl-gzip": OpenSsl, "rsyslog": Rsyslog, "rsyslog-receipts": RsyslogReceipts,
             "syslog-ng": SyslogNg}[KIND](folder)
    configure(folder, server.server_port, relay)
    relay.start()
    log = open(os.path.join(folder, "collector.log"), "w+b")
    collector = subprocess.Popen([COLLECTOR, "--config", "config.yaml", "--once"], cwd=folder, stdout=log, stderr=log)
    if relay.restarts:
        wait_for("the first records", lambda: b"event-0001" in relay.received())
        relay.stop()
        relay.start()
    collector.wait(PATIENCE)
    everything = [expected(source) for source in SOURCE]
    if KIND.startswith("openssl"):  # its output ends when it does
        relay.stop()
    else:
        wait_for("the last record", lambda: b"event-%04d" % (EVENTS - 1) in relay.received())
        relay.stop()
    records, internals, problems = told_apart(relay.received())
    # A restart may make records come twice, but never not at all, and never changed.
    got = list(dict.fromkeys(records)) if relay.restarts else records
    if got != everything:
        missing = [e[:120] for e in everything if e not in set(got)]
        foreign = [g[:120] for g in got if g not in set(everything)]
        problems.append(f"{len(everything)} records expected, {len(got)} got; missing {missing[:5]}, not ours {foreign[:5]}")
    if collector.returncode != 0:
        problems.append(f"exit status {collector.returncode}")
    tags = {tag for tag, _ in internals}
    for tag in ("devo.collectors.out.local.info", "devo.collectors.out.local.debug", "devo.collector.metric.message_sent"):
        if tag not in tags:
            problems.append("no message " + tag)
    log.seek(0)
    printed = log.read().decode()
    if KIND.endswith("receipts") and "Connected again to" not in printed:
        problems.append("no connection was ended for a receipt")
    for secret in SECRETS + ["PRIVATE KEY", "BEGIN CERTIFICATE"]:
        if secret in printed or secret in json.dumps([m for _, m in internals]):
            problems.append("a secret was told: " + secret)
    if problems:
        print("\n".join(problems), printed[-3000:], open(relay.log.name, errors="replace").read()[-1500:], sep="\n")
        return 1
    print(f"{len(got)} records as expected, {len(records) - len(got)} of them twice, {len(internals)} internal messages")
    shutil.rmtree(folder)
    return 0


sys.exit(main())
