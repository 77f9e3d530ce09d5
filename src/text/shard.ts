/**
 * Which of `shards` files a text lies in: FNV-1a over its UTF-16 code units (Fowler, Noll, Vo), modulo the
 * number of files. Reader and builder must agree, so this must never change within a built site.
 */
export function shardOf(text: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0) % Math.max(1, shards);
}
