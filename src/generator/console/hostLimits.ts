/** Size of a site, as `writeManifest` gives it. */
interface Size {
  files: number;
  bytes: number;
  largest: { path: string; bytes: number };
}

const MIB = 2 ** 20;

/** Limits of common hosts: developers.cloudflare.com/pages/platform/limits (free plan) and docs.github.com/pages (limits), 2026. */
const CLOUDFLARE = { files: 20_000, fileBytes: 25 * MIB };
const GITHUB = { bytes: 1e9 };

/** Says which limits of common hosts a site exceeds; undefined where it keeps them all. */
export function hostLimits({ files, bytes, largest }: Size): string | undefined {
  const beyond = [
    ...(files > CLOUDFLARE.files
      ? [`${files.toLocaleString('en')} files (Cloudflare Pages takes 20,000 on its free plan)`]
      : []),
    ...(largest.bytes > CLOUDFLARE.fileBytes
      ? [`${largest.path} has ${Math.ceil(largest.bytes / MIB)} MiB (Cloudflare Pages takes 25 a file)`]
      : []),
    ...(bytes > GITHUB.bytes ? [`${(bytes / 1e9).toFixed(1)} GB (GitHub Pages takes 1)`] : []),
  ];
  return beyond.length === 0 ? undefined : `More than some hosts take: ${beyond.join('; ')}.`;
}
