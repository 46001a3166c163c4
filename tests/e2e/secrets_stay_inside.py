#!/usr/bin/env python3
# SPDX-FileCopyrightText: CASB Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs casb-collector at debug level against a tenant that gives its secrets back in every form, in every kind of answer,
and looks for each of them, in each form, in the log and in all files that the collector leaves.

usage: secrets_stay_inside.py CASB_COLLECTOR
"""
import base64, html, json, os, subprocess, sys, tempfile, threading, urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

COLLECTOR = sys.argv[1]
CREDENTIALS = {"api_key": 'Kk+/9="a\\b<key>&1234', "client_id": "id:with+plus/and=eq", "client_secret": 's3cr3t+/=&"q\\u äé!x'}
TOKEN = 'header.tok+en/"x"==.signature'
SECRETS = [*CREDENTIALS.values(), TOKEN]


def forms(secret):
    raw, escaped = secret.encode(), json.dumps(secret)[1:-1]
    return {
        "as it is": secret,
        "JSON": escaped,
        "JSON in JSON": json.dumps(escaped)[1:-1],
        "percent": urllib.parse.quote(secret, safe=""),
        "form": urllib.parse.quote_plus(secret),
        "HTML": html.escape(secret),
        "Base64": base64.b64encode(raw).decode(),
        "Base64 for URLs": base64.urlsafe_b64encode(raw).decode().rstrip("="),
        "hexadecimal": raw.hex(),
    }


class Tenant(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm, wbufsize = True, -1
    where, form = "", ""

    def log_message(self, *args):
        pass

    def echo(self, separator=" "):
        known = CREDENTIALS.values() if self.path == "/v1/auth" else SECRETS
        return separator.join(forms(secret)[Tenant.form] for secret in known)

    def answer(self, status, body=b"", kind="application/json", reason=None, **headers):
        self.send_response(status, reason)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def react(self):
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self.path == "/v1/auth" and Tenant.where != "sign-in":
            return self.answer(200, json.dumps({"auth_token": TOKEN}).encode())
        if Tenant.where == "location":
            return self.answer(302, Location="https://elsewhere.example/" + urllib.parse.quote(self.echo("/")))
        if Tenant.where == "reason":
            return self.answer(422, reason=self.echo().encode("ascii", "ignore").decode())
        if Tenant.where == "page":
            return self.answer(422, f"<html>{self.echo('<br>')}</html>".encode(), "text/html")
        # Long enough that the text is cut for display inside of a secret.
        return self.answer(403, json.dumps({"msg": "x" * 200 + " " + self.echo()}).encode())

    do_GET = do_POST = react


def run(port):
    """What the collector said, what it left in files."""
    with tempfile.TemporaryDirectory() as folder:
        config = {
            "globals": {"name": "x", "debug": True},
            "outputs": {"out": {"type": "console"}},
            "inputs": {"proofpoint_casb": {
                "id": "1", "override_api_base_url": f"http://127.0.0.1:{port}", "credentials": CREDENTIALS,
                "requests_limits": [{"period": "1s", "number_of_requests": -1}],
                "services": {"alerts": {"initial_start_time_in_utc": "2023-01-16T00:00:00Z"},
                             "events": {"initial_start_time_in_utc": "2023-01-16T00:00:00Z"}}}},
        }
        path = os.path.join(folder, "config.json")
        json.dump(config, open(path, "w", encoding="utf-8"))
        done = subprocess.run([COLLECTOR, "--config", "config.json", "--once"], cwd=folder, capture_output=True, timeout=100)
        os.remove(path)
        left = b""
        for root, _, names in os.walk(folder):
            left += b"".join(open(os.path.join(root, name), "rb").read() for name in names)
        return done.returncode, done.stdout + done.stderr, left


def main():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Tenant)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    problems, runs = [], 0
    for Tenant.where in ("sign-in", "data", "page", "reason", "location"):
        for Tenant.form in forms(TOKEN):
            runs += 1
            status, log, left = run(server.server_port)
            name = f"{Tenant.where}, {Tenant.form}"
            if status != 1 or (b"***" not in log and b"%2A%2A%2A" not in log) or b"  DEBUG " not in log or not left:
                problems.append(f"{name}: not what was to be looked at (exit status {status})\n{log.decode()}")
            for secret in SECRETS:
                for form, text in forms(secret).items():
                    problems += [f"{name}: {text} ({form}) is in the {place}" for place, content in (("log", log), ("files", left))
                                 if text.encode() in content]
    print("\n".join(problems) or f"{runs} runs, no secret")
    sys.exit(bool(problems))


main()
