'use client';

import { Alert, Button, Checkbox, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useGardeModifications } from '@/components/formulaire/useGardeModifications';
import { AvancementImport } from '@/components/importation/AvancementImport';
import { BoutonsImport } from '@/components/importation/BoutonsImport';
import { Etape } from '@/components/importation/Etape';
import type { FichierLu } from '@/components/importation/lecture';
import { TableRefus } from '@/components/importation/TableRefus';
import { somme } from '@/components/importation/useLots';
import { Lien } from '@/components/Lien';
import { type ChampOffre, colonnesManquantes } from './colonnes';
import { TableTouchees } from './TableTouchees';
import { useExecution } from './useExecution';

const COMPTES = ['creees', 'versionsOuvertes', 'modifiees', 'inchangees', 'refusees'] as const;

/** First a dry run that writes nothing, then the import itself; both batch after batch. */
export function EtapeExecution({ lu }: { lu: FichierLu }) {
  const t = useTranslations('importationOffres');
  const [confirme, confirmer] = useState(false);
  const { avancement, commencer, reprendre, arreter, oublier } = useExecution(lu.fichier, confirme);
  const manquantes = colonnesManquantes(lu.entetes);
  const enCours = avancement?.etat === 'depot' || avancement?.etat === 'encours';
  const touchees = avancement?.lots.flatMap((lot) => lot.touchees) ?? [];
  const surprenantes = new Set(avancement?.lots.flatMap((lot) => lot.avertissements.map(({ offre }) => offre)));
  const phase = avancement?.phase ?? 'essai';
  useGardeModifications(enCours && phase === 'import');

  // Another file, other results.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the file is the trigger.
  useEffect(() => {
    oublier();
    confirmer(false);
  }, [lu, oublier]);

  return (
    <Etape titre={t('execution.titre')} aide={t('execution.aide')}>
      <Stack>
        {manquantes.length > 0 && (
          <Alert id="manques" color="orange" role="alert">
            {t('execution.manque', { nombre: manquantes.length, quoi: manquantes.join(', ') })}
          </Alert>
        )}
        {avancement !== null && (
          <AvancementImport
            avancement={avancement}
            barre={t(`execution.barre.${phase}`)}
            etat={
              avancement.etat === 'depot'
                ? ''
                : t(`execution.etat.${phase}.${avancement.etat}`, { lues: avancement.lues, total: avancement.total })
            }
            comptes={[
              { titre: t('execution.lues', { nombre: avancement.lues }), nombre: avancement.lues },
              ...COMPTES.map((compte) => {
                const nombre = somme(avancement, (lot) => lot[compte]);
                return { titre: t(`comptes.${compte}`, { nombre }), nombre };
              }),
            ]}
            reprise={{
              libelle: t('execution.reprendre', { rang: avancement.lues + 1 }),
              note: t(`execution.sansDouble.${phase}`),
              reprendre,
            }}
          />
        )}
        {surprenantes.size > 0 && phase === 'essai' && !enCours && (
          <Alert color="orange" title={t('surprises.titre', { nombre: surprenantes.size })}>
            <Text mb="xs">{t('surprises.texte')}</Text>
            <Checkbox
              label={t('surprises.confirmer')}
              checked={confirme}
              onChange={({ currentTarget }) => confirmer(currentTarget.checked)}
            />
          </Alert>
        )}
        <BoutonsImport
          avancement={avancement}
          commencer={commencer}
          arreter={arreter}
          empeche={manquantes.length > 0 ? 'manques' : null}
          importer={touchees.length > 0 ? t('execution.importer', { nombre: touchees.length }) : null}
        >
          <Button component={Lien} href="/offres">
            {t('execution.voir')}
          </Button>
        </BoutonsImport>
        {avancement?.etat === 'fini' && touchees.length === 0 && <Text>{t(`execution.rien.${phase}`)}</Text>}
        {avancement?.etat === 'fini' && touchees.length > 0 && phase === 'import' && (
          <Text>{t('execution.suite')}</Text>
        )}
        {touchees.length > 0 && <TableTouchees touchees={touchees} />}
        {avancement !== null && avancement.refus.length > 0 && (
          <TableRefus refus={avancement.refus} nomDuChamp={(champ) => t(`champs.${champ as ChampOffre}`)} />
        )}
      </Stack>
    </Etape>
  );
}
