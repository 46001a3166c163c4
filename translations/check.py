#!/usr/bin/env python3
# SPDX-FileCopyrightText: CASB Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells which translations are missing, unfinished or do not fit their source.

check.py             extracts the strings of the sources anew, into a temporary file, and compares each casb_<language>.ts
                     with them; ends with 1 and names what is wrong.
check.py --update    brings casb_*.ts up to date first (new strings come in as unfinished, those that went are dropped), and
                     names what is to translate.

--lupdate PROGRAM    lupdate, where it is neither on the path nor in Qt's usual place.
"""
import argparse
import collections
import glob
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

FOLDER = pathlib.Path(__file__).resolve().parent
ROOT = FOLDER.parent
TEMPLATE = 'casb_en.ts'  # what a translator of a further language starts from; the console needs no English
SOURCES = ('ui/**/*.cpp', 'ui/**/*.h', 'app/console/**/*.cpp', 'core/base/error.cpp', 'core/engine/connection_test.cpp',
           'core/engine/destination_test.cpp')
INCLUDES = ('core', 'ui', 'app/console')  # lupdate names a class in full only where it finds its header

PLACEHOLDER = re.compile(r'%(?:L?\d{1,2}|L?n)')
TAG = re.compile(r'</?[A-Za-z][^<>]*>')
MNEMONIC = re.compile(r'&(?=[^\s&;])(?!#?\w+;)')
# A context that is looked up at run time with a text that only the caller knows.
LOOKED_UP = re.compile(r'\btranslate\(\s*"([\w:]+)"\s*,\s*(?!")')
NO_MACRO = re.compile(r"Class '([\w:]+)' lacks Q_OBJECT macro")


def program(name, given):
    """The path of one of Qt's programs."""
    for path in (given, shutil.which(name), shutil.which(name + '-qt6'), '/usr/lib/qt6/bin/' + name):
        if path and os.path.exists(path):
            return path
    sys.exit(f'{name} was not found; name it with --{name}')


def sources():
    found = []
    for pattern in SOURCES:
        found += sorted(glob.glob(pattern, root_dir=ROOT, recursive=True))
    return found


def extract(lupdate, targets):
    """Merges the strings of the sources into the files @targets; what lupdate had to complain about."""
    with tempfile.TemporaryDirectory() as folder:
        names = pathlib.Path(folder) / 'sources.lst'
        names.write_text('\n'.join(sources()) + '\n', encoding='utf-8')
        command = [lupdate, '-silent', '-no-obsolete', '-locations', 'none', '-disable-heuristic', 'similartext',
                   '-disable-heuristic', 'number']
        for include in INCLUDES:
            command += ['-I', str(ROOT / include)]
        done = subprocess.run(command + [f'@{names}', '-ts'] + [str(target) for target in targets], cwd=ROOT, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if done.returncode != 0:
        sys.exit(done.stdout + f'lupdate ended with {done.returncode}')
    return done.stdout.splitlines()


def messages(path):
    """(context, source, comment) → the translations, None for an unfinished one."""
    out = {}
    for context in ElementTree.parse(path).getroot().iter('context'):
        for message in context.iter('message'):
            element = message.find('translation')
            forms = [form.text or '' for form in element.iter('numerusform')] or [element.text or '']
            if element.get('type') == 'unfinished' or not all(forms):
                forms = None
            elif element.get('type') in ('obsolete', 'vanished'):
                continue
            key = context.findtext('name'), message.findtext('source') or '', message.findtext('comment') or ''
            out[key] = forms
    return out


def end(text, marks):
    """The mark of @marks that @text ends with; wide and narrow forms of a colon are the same mark."""
    text = text.rstrip().replace('：', ':').replace('...', '…')
    return text[-1:] if text[-1:] in marks else ''


def misfits(source, form):
    """In what @form does not fit @source."""
    for what, pattern in (('placeholders', PLACEHOLDER), ('tags', TAG)):
        wanted, got = (collections.Counter(pattern.findall(text)) for text in (source, form))
        if wanted != got:
            yield f'{what}: {sorted(wanted.elements())} became {sorted(got.elements())}'
    if bool(MNEMONIC.search(source)) != bool(MNEMONIC.search(form)):
        yield 'a mnemonic (&) in one of them only'
    for what, mark in (('an ellipsis', '…'), ('a colon', ':')):
        if end(source, mark) != end(form, mark):
            yield f'{what} at the end of one of them only'
    for side, pattern in (('start', r'^\s*'), ('end', r'\s*$')):
        if re.search(pattern, source).group() != re.search(pattern, form).group():
            yield f'another blank at the {side}'
    if source.count('\n') != form.count('\n'):
        yield 'another number of lines'
    # The filters of a file dialog: what Qt matches files with.
    if re.findall(r'\([^()]*\*[^()]*\)', source) != re.findall(r'\([^()]*\*[^()]*\)', form):
        yield 'another file filter'


def lost_contexts(complaints, contexts):
    """Strings that the running console looks for in another context than they were extracted in."""
    looked_up = set()
    for path in sources():
        for name in LOOKED_UP.findall((ROOT / path).read_text(encoding='utf-8')):
            looked_up.add(name)
            if name not in contexts:
                yield f'{path}: looks texts up in the context {name}, but they are extracted in another one'
    for line in complaints:
        # A function tr() of the file's own; then the namespace is the context.
        found = NO_MACRO.search(line)
        if not (found and found.group(1) in looked_up):
            yield line


def check(lupdate):
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / 'casb_en.ts'
        complaints = extract(lupdate, [fresh])
        wanted = messages(fresh)
    problems = list(lost_contexts(complaints, {context for context, _, _ in wanted}))
    files = [path for path in sorted(FOLDER.glob('casb_*.ts')) if path.name != TEMPLATE]
    if not files:
        problems.append('no casb_<language>.ts was found')
    for path in files:
        have = messages(path)

        def tell(key, what, name=path.name):
            problems.append(f'{name}: {key[0]}: "{key[1]}": {what}')

        for key in wanted:
            forms = have.get(key)
            if forms is None:
                tell(key, 'unfinished' if key in have else 'missing')
                continue
            for form in forms:
                for what in misfits(key[1], form):
                    tell(key, f'{what} ("{form}")')
        for key in have:
            if key not in wanted:
                tell(key, 'no longer in the sources')
    for problem in problems:
        print(problem)
    if problems:
        print(f'{len(problems)} problems. New strings: translations/check.py --update, then translate what is unfinished.')
        return 1
    print(f'{len(wanted)} strings in {len(files)} languages: complete.')
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--update', action='store_true')
    parser.add_argument('--lupdate')
    arguments = parser.parse_args()
    lupdate = program('lupdate', arguments.lupdate)
    if arguments.update:
        extract(lupdate, sorted(FOLDER.glob('casb_*.ts')))
        check(lupdate)
        return 0
    return check(lupdate)


if __name__ == '__main__':
    sys.exit(main())
