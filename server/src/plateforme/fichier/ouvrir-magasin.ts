import type { Env } from '../../socle/config/env.ts';
import type { Magasin } from './magasin.ts';
import { MagasinDisque } from './magasin-disque.ts';
import { MagasinS3 } from './magasin-s3.ts';

/** A bucket where one is configured, else a folder of DATA_DIR. */
export function ouvrirMagasin(env: Env): Magasin {
  const { S3_URL, S3_BUCKET = '', S3_REGION, S3_ACCESS_KEY_ID = '', S3_SECRET_ACCESS_KEY = '' } = env;
  if (S3_URL === undefined) return new MagasinDisque(env.dataDir);
  return new MagasinS3({
    url: S3_URL,
    seau: S3_BUCKET,
    region: S3_REGION,
    cleId: S3_ACCESS_KEY_ID,
    cleSecrete: S3_SECRET_ACCESS_KEY,
  });
}
