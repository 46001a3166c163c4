// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/vocabulary.h"

namespace casb::simulator {

namespace {

constexpr Person People[] = {
    {"Zoë Müller-Łukasik", "zoe.mueller@example.com"},
    {"René O'Neil", "rené.o'neil@example.org"},
    {"Anna Schmidt", "anna.schmidt@example.com"},
    {"José Núñez", "jose.nunez@example.com"},
    {"王小明", "xiaoming.wang@example.com"},
    {"佐藤 花子", "hanako.sato@example.com"},
    {"Иван Петров", "ivan.petrov@example.com"},
    {"Ólafur Jónsson", "olafur.jonsson@example.com"},
    {"Siobhán Ní Bhriain", "siobhan.nibhriain@example.com"},
    {"Thị Hương Nguyễn", "huong.nguyen@example.com"},
    {"Μαρία Παπαδοπούλου", "maria.papadopoulou@example.com"},
    {"יעל כהן", "yael.cohen@example.com"},
    {"محمد الأحمد", "mohammed.alahmad@example.com"},
    {"김서연", "seoyeon.kim@example.com"},
    {"Łukasz Wójcik", "lukasz.wojcik@example.com"},
    {"Søren Kjærgaard", "soren.kjaergaard@example.com"},
    {"Çağla Yıldız", "cagla.yildiz@example.com"},
    {"Ştefan Ionescu", "stefan.ionescu@example.com"},
    {"Jiří Dvořák", "jiri.dvorak@example.com"},
    {"Márta Szőke", "marta.szoke@example.com"},
    {"Emily Johnson", "emily.johnson@example.com"},
    {"Michael Brown", "michael.brown@example.com"},
    {"Priya Raghunathan", "priya.raghunathan@example.com"},
    {"अर्जुन शर्मा", "arjun.sharma@example.com"},
    {"Chloé Lefèvre", "chloe.lefevre@example.com"},
    {"João Gonçalves", "joao.goncalves@example.com"},
    {"Beatriz Conceição", "beatriz.conceicao@example.com"},
    {"Giulia D’Angelo", "giulia.dangelo@example.com"},
    {"Lars Åström", "lars.astrom@example.com"},
    {"Aino Hämäläinen", "aino.hamalainen@example.com"},
    {"Willem van der Berg", "willem.vanderberg@example.com"},
    {"Jan-Peter Weiß", "jp.weiss@example.com"},
    {"Fatou Diallo", "fatou.diallo@example.com"},
    {"Ngozi Okafor", "ngozi.okafor@example.com"},
    {"Amélie Côté", "amelie.cote@example.com"},
    {"Duško Đorđević", "dusko.djordjevic@example.com"},
    {"Ñusta Quispe", "nusta.quispe@example.com"},
    {"สมชาย ใจดี", "somchai.jaidee@example.com"},
    {"Oksana Шевченко", "oksana.shevchenko@example.com"},
    {"Ieva Bērziņa", "ieva.berzina@example.com"},
    {"Rūta Žukauskaitė", "ruta.zukauskaite@example.com"},
    {"Mihkel Õunapuu", "mihkel.ounapuu@example.com"},
    {"陳美玲", "meiling.chen@example.com"},
    {"田中 太郎", "taro.tanaka@example.com"},
    {"Sarah Connolly", "sarah.connolly@example.com"},
    {"David Nakamura", "david.nakamura@example.com"},
    {"Nikolaos Γεωργίου", "nikolaos.georgiou@example.com"},
    {"Leïla Benali", "leila.benali@example.com"},
    {"Matthias Grünwald", "matthias.gruenwald@example.com"},
    {"Katarína Šťastná", "katarina.stastna@example.com"},
    {"Tomás Ó Sé", "tomas.ose@example.com"},
    {"Hélène Dubois", "helene.dubois@example.com"},
    {"Rafael Peña", "rafael.pena@example.com"},
    {"Ayşe Öztürk", "ayse.ozturk@example.com"},
    {"Björn Þórsson", "bjorn.thorsson@example.com"},
    {"Isabella Rossi", "isabella.rossi@example.com"},
    {"Finance Robot 🤖", "svc-finance@example.com"},
    {"Backup Service", "svc-backup@example.com"},
    {"Payroll \"North\" \\ shared", "payroll.north@example.com"},
    {"Contractor: T. Ito", "t.ito@contractor.example.net"},
};

constexpr Place Places[] = {
    {"Poland", "Małopolskie", "Kraków", "50.0647", "19.945"},
    {"Germany", "Bayern", "München", "48.1351", "11.582"},
    {"Germany", "Berlin", "Berlin", "52.52", "13.405"},
    {"Japan", "", "東京", "35.6762", "139.6503"},
    {"Spain", "Comunidad de Madrid", "Madrid", "40.4168", "-3.7038"},
    {"France", "Île-de-France", "Paris", "48.8566", "2.3522"},
    {"United Kingdom", "England", "London", "51.5074", "-0.1278"},
    {"Ireland", "Leinster", "Dublin", "53.3498", "-6.2603"},
    {"United States", "California", "San José", "37.3382", "-121.8863"},
    {"United States", "New York", "New York", "40.7128", "-74.006"},
    {"United States", "Texas", "Austin", "30.2672", "-97.7431"},
    {"Canada", "Québec", "Montréal", "45.5017", "-73.5673"},
    {"Brazil", "São Paulo", "São Paulo", "-23.5505", "-46.6333"},
    {"Sweden", "Västra Götaland", "Göteborg", "57.7089", "11.9746"},
    {"Iceland", "", "Reykjavík", "64.1466", "-21.9426"},
    {"Turkey", "", "İstanbul", "41.0082", "28.9784"},
    {"Vietnam", "", "Thành phố Hồ Chí Minh", "10.8231", "106.6297"},
    {"South Korea", "", "서울", "37.5665", "126.978"},
    {"Singapore", "", "Singapore", "1.3521", "103.8198"},
    {"Australia", "New South Wales", "Sydney", "-33.8688", "151.2093"},
    {"Nigeria", "Lagos", "Lagos", "6.5244", "3.3792"},
    {"India", "Karnataka", "Bengaluru", "12.9716", "77.5946"},
};

constexpr AlertKind AlertKinds[] = {
    {"Suspicious login – impossible travel",
     "User %u signed in from two countries within 11 minutes, the last time from %p.\nReview the session and reset the "
     "password. 🔐",
     "Suspicious Login", "Login", "Successful Login", "Account Compromise", 3, 6},
    {"Sensitive file shared externally", "“%f” was shared with anyone who has the link.", "Data Leakage", "Share",
     "File Share", "", 1, 12},
    {"Third-party app authorised", "", "Suspicious Activity", "App", "App Authorised", "", 0, 10},
    {"Brute force attempt", "More than 40 failed sign-ins of %u from %p.", "Suspicious Login", "Login", "Failed Login",
     "Brute Force", 2, 9},
    {"Login from anonymising network", "%u signed in through a Tor exit node.\tLocation reported: %p.",
     "Suspicious Login", "Login", "Successful Login", "Account Compromise", 2, 7},
    {"Mass download", "%u downloaded more files than in the whole month before, among them “%f”.", "Data Leakage",
     "Download", "File Download", "Exfiltration", 2, 8},
    {"Malware in cloud file", "A malicious attachment was found in “%f” (owner: %u).", "Malware", "Upload",
     "File Upload", "Malware", 3, 4},
    {"Mailbox forwarding rule created", "A rule of %u forwards mail to an outside address.\r\nRule name: \"..\"",
     "Suspicious Activity", "Mail", "Rule Created", "Account Compromise", 2, 7},
    {"Privileged role assigned", "%u became global administrator.", "Administration", "Admin", "Role Assigned", "", 1,
     6},
    {"Login from new device", "First sign-in of %u with this device, from %p.", "Suspicious Login", "Login",
     "Successful Login", "", 0, 14},
    {"Multi-factor authentication disabled", "Second factor of %u was switched off by C:\\admin\\tools.",
     "Administration", "Admin", "MFA Changed", "Account Compromise", 2, 4},
    {"DLP rule violated: credit card numbers", "“%f” holds more than 50 card numbers.", "Data Leakage", "Upload",
     "File Upload", "", 1, 9},
    {"Unusual API activity", "An application called the API 30 times more often than usual.", "Suspicious Activity",
     "API", "Token Used", "", 1, 5},
    {"Phishing click followed by login", "%u opened a phishing link and a sign-in from %p followed.", "Threat", "Login",
     "Successful Login", "Credential Phishing", 3, 4},
};

constexpr EventKind EventKinds[] = {
    {"Login Service", "Successful Login", 26}, {"Login Service", "Failed Login", 9},
    {"", "File Download", 14},                 {"", "File Upload", 10},
    {"", "File Share", 6},                     {"", "File View", 12},
    {"", "File Delete", 4},                    {"Mailbox", "Mail Sent", 8},
    {"Mailbox", "Rule Created", 1},            {"Admin Console", "Role Assigned", 1},
    {"Admin Console", "User Created", 1},      {"OAuth", "App Authorised", 2},
    {"API Gateway", "Token Used", 5},
};

constexpr std::string_view CloudServices[] = {"Office 365", "Google Apps", "Salesforce", "Box",
                                              "Dropbox",    "Slack",       "ServiceNow", "Amazon Web Services"};

constexpr std::string_view UserAgents[] = {
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 14_4) AppleWebKit/605.1.15",
    "Mozilla/5.0 (X11; Linux x86_64; rv:124.0) Gecko/20100101 Firefox/124.0",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X)",
    "Drive/2.4",
    "akka-http/10.1.11",
    "BAV2ROPC",
    "Outlook-Android/2.0",
};

constexpr std::string_view FileNames[] = {
    "Q1-Vorläufige Zahlen.xlsx",
    "/Finance/2026/📄 payroll.csv",
    "Kunden & Verträge (final) v2.docx",
    "予算案.pptx",
    "résumés/été 2025.zip",
    "/Общая папка/отчёт.pdf",
    "C:\\Users\\shared\\plans.vsdx",
    "board \"minutes\" 03-17.pdf",
    "design/logo.svg",
    "customers_export_full.csv",
    "/HR/Gehälter/Übersicht.ods",
    "roadmap.md",
};

} // namespace

std::span<const Person> people() { return People; }
std::span<const Place> places() { return Places; }
std::span<const AlertKind> alertKinds() { return AlertKinds; }
std::span<const EventKind> eventKinds() { return EventKinds; }
std::span<const std::string_view> cloudServices() { return CloudServices; }
std::span<const std::string_view> userAgents() { return UserAgents; }
std::span<const std::string_view> fileNames() { return FileNames; }

} // namespace casb::simulator
