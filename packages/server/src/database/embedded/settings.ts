import {totalmem} from 'node:os';

const megabyte = 1024 * 1024;

/**
 * Settings of the embedded server, as command line arguments. What makes a commit durable (`fsync`,
 * `synchronous_commit`, `full_page_writes`) stays on, as PostgreSQL has it by default.
 */
export function serverSettings(socketDir: string): string[] {
  const memory = availableMegabytes();
  const settings = {
    // The bundled OpenSSL is old, and nobody else has any business here: no network at all.
    listen_addresses: '',
    unix_socket_directories: socketDir,
    unix_socket_permissions: '0700',
    max_connections: '60',
    shared_buffers: `${clamp(memory / 8, 32, 1024)}MB`,
    effective_cache_size: `${clamp(memory / 2, 64, 65536)}MB`,
    // Compiling pays for reports that run for seconds; ours are short.
    jit: 'off',
    // Errors come back to us over the connection. Here they would put citizens' words into a log.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    timezone: 'UTC',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function availableMegabytes(): number {
  // A container's limit, where there is one.
  const limit = process.constrainedMemory();
  const bytes = limit > 0 && limit < totalmem() ? limit : totalmem();
  return bytes / megabyte;
}

function clamp(value: number, least: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, value)));
}
