'use client';

import { Button, Group, Stack, Text } from '@mantine/core';
import { IconDatabaseImport, IconDownload, IconTestPipe } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useGardeModifications } from '@/components/formulaire/useGardeModifications';
import { useMoi } from '@/features/session/MoiContexte';
import { urlFichier } from '@/lib/fichiers';
import { AvancementImport } from './AvancementImport';
import { Etape } from './Etape';
import type { FichierLu } from './lecture';
import { manquesDe, type Reglages } from './reglages';
import { TableRefus } from './TableRefus';
import { useExecution } from './useExecution';

interface Props {
  lu: FichierLu;
  reglages: Reglages;
}

/** First a dry run that writes nothing, then the import itself; both batch after batch. */
export function EtapeExecution({ lu, reglages }: Props) {
  const t = useTranslations('importation.execution');
  const { pages } = useMoi();
  const { avancement, commencer, reprendre, arreter, oublier } = useExecution(lu.fichier, reglages);
  const manques = manquesDe(reglages);
  const enCours = avancement?.etat === 'depot' || avancement?.etat === 'encours';
  const essaye = avancement?.phase === 'essai' && avancement.etat === 'fini';
  const importe = avancement?.phase === 'import';
  useGardeModifications(enCours && importe);

  // Other settings, other results: a dry run says nothing about them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the settings are the trigger.
  useEffect(() => oublier(), [reglages, lu, oublier]);

  return (
    <Etape titre={t('titre')} aide={t('aide')}>
      <Stack>
        {manques.length > 0 && (
          <Text id="manques" c="dimmed">
            {t('manque', { quoi: manques.map((manque) => t(`manques.${manque}`)).join(', ') })}
          </Text>
        )}
        {avancement !== null && <AvancementImport avancement={avancement} reprendre={reprendre} />}
        <Group>
          {!importe && (
            <Button
              variant={essaye ? 'default' : 'filled'}
              leftSection={<IconTestPipe size={18} aria-hidden />}
              disabled={manques.length > 0}
              aria-describedby={manques.length > 0 ? 'manques' : undefined}
              loading={enCours}
              onClick={() => commencer('essai')}
            >
              {t(avancement === null ? 'essayer' : 'reessayer')}
            </Button>
          )}
          {essaye && avancement.importees > 0 && (
            <Button leftSection={<IconDatabaseImport size={18} aria-hidden />} onClick={() => commencer('import')}>
              {t('importer', { nombre: avancement.importees })}
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
          {importe && avancement.etat === 'fini' && pages.some(({ lien }) => lien === '/interventions') && (
            <Button component={Link} href="/interventions">
              {t('voir')}
            </Button>
          )}
        </Group>
        {essaye && avancement.importees === 0 && <Text>{t('rien')}</Text>}
        {avancement !== null && avancement.refus.length > 0 && <TableRefus refus={avancement.refus} />}
      </Stack>
    </Etape>
  );
}
