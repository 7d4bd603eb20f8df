'use client';

import { Button, Group } from '@mantine/core';
import { IconDatabaseImport, IconDownload, IconTestPipe } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { urlFichier } from '@/lib/fichiers';
import type { Avancement, Lot, Phase } from './useLots';

interface Props {
  avancement: Avancement<Lot> | null;
  commencer: (phase: Phase) => void;
  arreter: () => void;
  /** The id of what says why a dry run cannot begin; null when it can. */
  empeche: string | null;
  /** What the import would do, once the dry run has said so; null: nothing. */
  importer: string | null;
  /** Where to see what was imported. */
  children: ReactNode;
}

/** First a dry run that writes nothing, then the import itself; what was refused can be fetched. */
export function BoutonsImport({ avancement, commencer, arreter, empeche, importer, children }: Props) {
  const t = useTranslations('commun.importation.execution');
  const enCours = avancement?.etat === 'depot' || avancement?.etat === 'encours';
  const essaye = avancement?.phase === 'essai' && avancement.etat === 'fini';
  const importe = avancement?.phase === 'import';
  return (
    <Group>
      {!importe && (
        <Button
          variant={essaye ? 'default' : 'filled'}
          leftSection={<IconTestPipe size={18} aria-hidden />}
          disabled={empeche !== null}
          aria-describedby={empeche ?? undefined}
          loading={enCours}
          onClick={() => commencer('essai')}
        >
          {t(avancement === null ? 'essayer' : 'reessayer')}
        </Button>
      )}
      {essaye && importer !== null && (
        <Button leftSection={<IconDatabaseImport size={18} aria-hidden />} onClick={() => commencer('import')}>
          {importer}
        </Button>
      )}
      {avancement !== null && avancement.refus.length > 0 && avancement.rejetsUrl !== null && !enCours && (
        <Button
          component="a"
          href={urlFichier(avancement.rejetsUrl)}
          download
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
        >
          {t('telecharger')}
        </Button>
      )}
      {enCours && (
        <Button variant="default" onClick={arreter}>
          {t('arreter')}
        </Button>
      )}
      {importe && avancement.etat === 'fini' && children}
    </Group>
  );
}
