/**
 * What the machine can do without us: bare `node:http`, one prepared statement, the same database, the same body.
 * `node baseline.ts <database url> <port>`
 */
import {createServer} from 'node:http';
import {randomUUID} from 'node:crypto';
import pg from 'pg';

const [databaseUrl, port] = process.argv.slice(2);
const pool = new pg.Pool({connectionString: databaseUrl!, max: 10});
await pool.query(
  `create table if not exists baseline (id uuid primary key, body text not null, at timestamptz not null default now())`,
);

const json = {'content-type': 'application/json'};
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = JSON.parse(Buffer.concat(chunks).toString()) as {text?: string; id?: string};
    const work =
      request.url === '/insert'
        ? pool.query({
            name: 'insert',
            text: 'insert into baseline (id, body) values ($1, $2) returning id, at',
            values: [randomUUID(), body.text],
          })
        : pool.query({name: 'select', text: 'select id, body, at from baseline where id = $1', values: [body.id]});
    work.then(
      ({rows}) => response.writeHead(request.url === '/insert' ? 201 : 200, json).end(JSON.stringify(rows[0])),
      () => response.writeHead(500, json).end('{}'),
    );
  });
});
server.listen(Number(port), '127.0.0.1', () => console.log('ready'));
process.on('SIGTERM', () => process.exit(0));
