'use client';

import { Alert, Button, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useGardeModifications } from '@/components/formulaire/useGardeModifications';
import { AvancementImport } from '@/components/importation/AvancementImport';
import { BoutonsImport } from '@/components/importation/BoutonsImport';
import { Etape } from '@/components/importation/Etape';
import type { FichierLu } from '@/components/importation/lecture';
import { TableRefus } from '@/components/importation/TableRefus';
import { somme } from '@/components/importation/useLots';
import { Lien } from '@/components/Lien';
import { useMoi } from '@/lib/session/MoiContexte';
import type { ChampImport } from './operations.generated';
import { manquesDe, type Reglages } from './reglages';
import { useExecution } from './useExecution';

/** The others are as many more. */
const LIGNES_DITES = 10;

interface Props {
  lu: FichierLu;
  reglages: Reglages;
}

/** First a dry run that writes nothing, then the import itself; both batch after batch. */
export function EtapeExecution({ lu, reglages }: Props) {
  const t = useTranslations('importation.execution');
  const tChamps = useTranslations('importation.champs');
  const { pages } = useMoi();
  const { avancement, commencer, reprendre, arreter, oublier } = useExecution(lu.fichier, reglages);
  const manques = manquesDe(reglages);
  const enCours = avancement?.etat === 'depot' || avancement?.etat === 'encours';
  const importees = avancement === null ? 0 : somme(avancement, (lot) => lot.importees);
  const avertissements = avancement?.lots.flatMap((lot) => lot.avertissements.map(({ ligne }) => ligne)) ?? [];
  useGardeModifications(enCours && avancement?.phase === 'import');

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
        {avancement !== null && (
          <AvancementImport
            avancement={avancement}
            barre={t(`barre.${avancement.phase}`)}
            etat={
              avancement.etat === 'depot'
                ? ''
                : t(`etat.${avancement.phase}.${avancement.etat}`, { lues: avancement.lues, total: avancement.total })
            }
            comptes={[
              { titre: t('lues'), nombre: avancement.lues },
              { titre: t(avancement.phase === 'essai' ? 'acceptees' : 'importees'), nombre: importees },
              { titre: t('refusees'), nombre: somme(avancement, (lot) => lot.refusees) },
            ]}
            reprise={{
              libelle: t('reprendre', { ligne: avancement.lues + 1 }),
              note: t(`sansDouble.${avancement.phase}`),
              reprendre,
            }}
          />
        )}
        {avancement !== null && reglages.roleClientId !== null && avancement.lues > 0 && (
          <Text>
            {t(`clients.${avancement.phase}`, {
              crees: somme(avancement, (lot) => lot.clientsCrees),
              reconnus: somme(avancement, (lot) => lot.clientsReconnus),
            })}
          </Text>
        )}
        {avertissements.length > 0 && (
          <Alert color="orange" role="status">
            {t('avertissements', {
              nombre: avertissements.length,
              lignes: avertissements.slice(0, LIGNES_DITES).join(', '),
              suite: avertissements.length > LIGNES_DITES ? 'oui' : 'non',
            })}
          </Alert>
        )}
        <BoutonsImport
          avancement={avancement}
          commencer={commencer}
          arreter={arreter}
          empeche={manques.length > 0 ? 'manques' : null}
          importer={importees > 0 ? t('importer', { nombre: importees }) : null}
        >
          {pages.some(({ lien }) => lien === '/interventions') && (
            <Button component={Lien} href="/interventions">
              {t('voir')}
            </Button>
          )}
        </BoutonsImport>
        {avancement?.phase === 'essai' && avancement.etat === 'fini' && importees === 0 && <Text>{t('rien')}</Text>}
        {avancement !== null && avancement.refus.length > 0 && (
          <TableRefus refus={avancement.refus} nomDuChamp={(champ) => tChamps(champ as ChampImport)} />
        )}
      </Stack>
    </Etape>
  );
}
