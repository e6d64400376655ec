/**
 * A new idempotency key: 128 random bits in hex.
 *
 * Make it when the form opens and keep it with the draft: whatever is sent again with the same key and the same
 * content is one case. Works on pages without a secure context, unlike `crypto.randomUUID`.
 */
export function createIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
