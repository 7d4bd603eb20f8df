'use client';

import { Button, Drawer, Group, MultiSelect, NativeSelect, Stack } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useDeferredValue } from 'react';
import type { EtatListe } from '@/components/liste/useListe';
import { ChoixPersonne } from '@/domaine/intervention/ChoixPersonne';
import { ETAPES_INTERVENTION } from '@/lib/api/contrat.generated';
import { useMoi } from '@/lib/session/MoiContexte';
import { useTexte } from '@/lib/useTexte';
import { type InterventionTriChamp, type SensTri, useStatutsEtUrgencesQuery } from '../operations.generated';
import { type Etape, RAISONS, type RaisonATraiter } from '../types';
import { PeriodeFiltre } from './PeriodeFiltre';
import type { EtatFiltres } from './useFiltres';
import { usePersonneConnue } from './usePersonneConnue';

const ORDRES = ['ECHEANCE ASC', 'ECHEANCE DESC', 'PREVUE ASC', 'CREATION DESC', 'MODIFICATION DESC'] as const;

export interface PropsFiltres {
  etatFiltres: EtatFiltres;
  etat: EtatListe<InterventionTriChamp>;
}

/** Each choice acts at once; closing is enough. */
export function TiroirFiltres({ etatFiltres, etat, fermer }: PropsFiltres & { fermer: () => void }) {
  const t = useTranslations('intervention.liste');
  const e = useTranslations('intervention.etape');
  const r = useTranslations('intervention.raison');
  const c = useTranslations('commun');
  const texte = useTexte();
  const connue = usePersonneConnue();
  const { peut } = useMoi();
  const { filtres, changer, effacer, nombre } = etatFiltres;
  const { data } = useStatutsEtUrgencesQuery();
  const options = (items: { id: string; libelle: { fr: string; en: string } }[] | undefined) =>
    (items ?? []).map(({ id, libelle }) => ({ value: id, label: texte(libelle) }));
  const ordre = `${etat.tri.champ} ${etat.tri.sens}`;
  const annuaire = peut('consulterAnnuaire');
  // A press is answered by the drawer; its fields, which take longer to draw, come right after.
  const avecChamps = useDeferredValue(true, false);
  return (
    <Drawer
      opened
      onClose={fermer}
      position="right"
      size="sm"
      title={t('filtrer')}
      closeButtonProps={{ 'aria-label': c('fermer') }}
    >
      {avecChamps && (
        <Stack>
          <NativeSelect
            hiddenFrom="sm"
            label={t('ordre')}
            value={ordre}
            data={[...new Set([...ORDRES, ordre])].map((value) => ({
              value,
              label: t(`ordres.${value as 'PREVUE ASC'}`),
            }))}
            onChange={(evenement) => {
              const [champ, sens] = evenement.currentTarget.value.split(' ');
              etat.trier({ champ: champ as InterventionTriChamp, sens: sens as SensTri });
            }}
          />
          <MultiSelect
            label={t('raison')}
            data={RAISONS.map((value) => ({ value, label: r(value) }))}
            value={filtres.raison}
            onChange={(raison) => changer({ raison: raison as RaisonATraiter[] })}
            clearable
          />
          <MultiSelect
            label={t('etape')}
            data={ETAPES_INTERVENTION.map((value) => ({ value, label: e(value) }))}
            value={filtres.etape}
            onChange={(etape) => changer({ etape: etape as Etape[] })}
            clearable
          />
          <MultiSelect
            label={t('colonnes.statut')}
            data={options(data?.consulterStatutIntervention.items)}
            value={filtres.statut}
            onChange={(statut) => changer({ statut })}
            clearable
          />
          <MultiSelect
            label={t('colonnes.urgence')}
            data={options(data?.consulterDegreUrgence.items)}
            value={filtres.urgence}
            onChange={(urgence) => changer({ urgence })}
            clearable
          />
          {annuaire && (
            <>
              <ChoixPersonne
                type="CLIENT"
                libelle={t('colonnes.client')}
                valeur={filtres.client}
                changer={(client) => changer({ client })}
                connue={connue(filtres.client)}
                vidable
              />
              <ChoixPersonne
                type="INTERVENANT"
                libelle={t('colonnes.intervenant')}
                valeur={filtres.intervenant}
                changer={(intervenant) => changer({ intervenant })}
                connue={connue(filtres.intervenant)}
                vidable
              />
            </>
          )}
          <PeriodeFiltre
            libelle={t('prevue')}
            du={filtres.prevueDu}
            au={filtres.prevueAu}
            changer={(du, au) => changer({ prevueDu: du, prevueAu: au })}
          />
          <PeriodeFiltre
            libelle={t('creee')}
            du={filtres.creeeDu}
            au={filtres.creeeAu}
            changer={(du, au) => changer({ creeeDu: du, creeeAu: au })}
          />
          <Group justify="space-between">
            <Button variant="subtle" color="gray" disabled={nombre === 0} onClick={effacer}>
              {t('toutEffacer')}
            </Button>
            <Button onClick={fermer}>{t('voir')}</Button>
          </Group>
        </Stack>
      )}
    </Drawer>
  );
}
