# SPDX-FileCopyrightText: CASB Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A relay for one connection, with Python's own ssl and zlib. Argument: the folder with the certificates.

Prints its port; at the end of the connection what the stream was made of (z: gzip members, p: plain lines, one letter
for each run of them), then the records.
"""
import os
import socket
import ssl
import sys
import zlib


def split(data):
    kinds, plain = [], []
    while data:
        if data[:2] == b"\x1f\x8b":
            inflate = zlib.decompressobj(16 + zlib.MAX_WBITS)
            piece = inflate.decompress(data)
            assert inflate.eof, "a gzip member is cut off"
            assert piece.endswith(b"\n"), "a gzip member ends inside a record"
            kind, data = "z", inflate.unused_data
        else:
            end = data.index(b"\n") + 1
            kind, piece, data = "p", data[:end], data[end:]
        plain.append(piece)
        if kinds[-1:] != [kind]:
            kinds.append(kind)
    return "".join(kinds), b"".join(plain)


folder = sys.argv[1]
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.minimum_version = ssl.TLSVersion.TLSv1_2
context.load_cert_chain(os.path.join(folder, "localhost.crt"), os.path.join(folder, "localhost.key"))
context.load_verify_locations(os.path.join(folder, "ca.crt"))
context.verify_mode = ssl.CERT_REQUIRED
names = []
context.sni_callback = lambda _socket, name, _context: names.append(name)

listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)
connection, _ = listener.accept()
received = []
with context.wrap_socket(connection, server_side=True) as tls:
    assert names == ["localhost"], names
    while piece := tls.recv(65536):  # an end without close_notify would raise
        received.append(piece)
kinds, records = split(b"".join(received))
print(kinds, flush=True)
sys.stdout.buffer.write(records)
