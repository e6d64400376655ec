export const help = `city-feedback <command>

  demo [--empty]      a demo city with example sites; what npm start runs. --empty: without accounts and cases
  start               the server; set up by environment variables
  check <directory>   say what is wrong with configuration files
  apply <directory>   check them and put them into effect
  staff <what> …      accounts of the desk; city-feedback staff help
  topics <what> …     the models that find topics; city-feedback topics help
  --help              this text

Environment (all are optional, but PUBLIC_URL on a server that others reach)
  PUBLIC_URL              where people reach the server, e.g. https://feedback.example.fi
  PORT, HOST              where it listens: 3000 on 127.0.0.1
  DATABASE_URL            an existing PostgreSQL ≥ 16; without it one is brought along and kept in DATA_DIR
  DATA_DIR                everything that is kept: .data
  SECRET_KEY              what codes and links are made from; without it a file in DATA_DIR
  SMTP_URL                mail server, e.g. smtp://user:password@host:587
  TRUST_PROXY             addresses of proxies in front, or true
  SUBMISSIONS_PER_MINUTE  messages that one client may send: 60; 0 means no limit
  SESSION_IDLE_HOURS      a desk session ends so long after its last use: 8
  SESSION_HOURS           and so long after log-in at the latest: 24
  LOG_LEVEL               trace, debug, info, warn, error, fatal, silent: info

docs/operations.md has the whole story.`;
