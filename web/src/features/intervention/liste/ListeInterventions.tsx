'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { differe } from '@/components/differe/differe';
import { PageDeListe } from '@/components/liste/PageDeListe';
import { useSelection } from '@/components/liste/useSelection';
import { Vues } from '@/domaine/vue/Vues';
import { useMoi } from '@/lib/session/MoiContexte';
import { porteesOffertes } from '../portee';
import { useMemoireDeListe } from '../retour';
import { CarteIntervention } from './CarteIntervention';
import { ChoixPortee } from './ChoixPortee';
import { ChoixVue } from './ChoixVue';
import { useColonnes } from './colonnes';
import { ExporterInterventions } from './ExporterInterventions';
import { Filtres } from './Filtres';
import { FiltresActifs } from './FiltresActifs';
import { PiedDeRecherche } from './PiedDeRecherche';
import { TransmettreTout } from './TransmettreTout';
import { type PremieresDeLaListe, useInterventions } from './useInterventions';
import { useVide } from './useVide';

const BarreDeSelection = differe(() => import('./BarreDeSelection').then((module) => module.BarreDeSelection), {
  ...{ enAvance: true, attente: null },
});

const EN_NOMBRE = [
  'cloturerInterventions',
  'transmettreInterventions',
  'modifierIntervention',
  'planifierIntervention',
];

/** What needs the reader first; everything else of theirs a press away. All of its state is in the URL. */
export function ListeInterventions({ premiere }: { premiere: PremieresDeLaListe | undefined }) {
  const t = useTranslations('intervention.liste');
  const { peut, tient } = useMoi();
  const creable = peut('creerIntervention');
  const { etat, etatFiltres, requete, comptes, variables } = useInterventions(premiere);
  const page = (requete.data ?? requete.previousData)?.consulterIntervention;
  const ailleurs = comptes.data?.toutes.pagination.totalItems ?? 0;
  const deQui = etatFiltres.filtres.portee !== 'miennes' && porteesOffertes(tient).length > 0;
  const selection = useSelection(page?.items ?? [], ({ reference }) => reference);
  // From the first row that is chosen on: what was done to them is taken back once none is.
  const [choisi, setChoisi] = useState(false);
  if (!choisi && selection.choisies.length > 0) setChoisi(true);
  const enNombre = EN_NOMBRE.some((fonction) => peut(fonction));
  const arretee = (page?.examinees ?? null) !== null;
  const { action, ...vide } = useVide(etatFiltres, etat, creable, ailleurs, arretee);
  useMemoireDeListe(page?.items.map(({ reference }) => reference));
  return (
    <PageDeListe
      titre={t('titre')}
      avant={() => (
        <ChoixVue
          vue={etatFiltres.filtres.vue}
          comptes={comptes.data ?? comptes.previousData}
          changer={(vue) => etatFiltres.changer({ vue })}
        />
      )}
      indice={t('indice')}
      cartes
      filtres={
        <>
          <ChoixPortee etatFiltres={etatFiltres} />
          <Filtres etatFiltres={etatFiltres} etat={etat} />
          <Vues page="/interventions" />
        </>
      }
      etat={etat}
      requete={requete}
      lire={({ consulterIntervention }) => consulterIntervention}
      colonnes={useColonnes(deQui)}
      lienDe={({ reference }) => `/interventions/${reference}`}
      carte={(intervention) => <CarteIntervention intervention={intervention} deQui={deQui} />}
      hauteurLigne={38}
      actions={
        <>
          <ExporterInterventions variables={variables} />
          <TransmettreTout />
        </>
      }
      selection={enNombre ? selection : undefined}
      // From here as from anywhere: who calls comes before what they call about.
      creation={creable && { libelle: t('nouvelle'), lien: '/interventions/nouvelle', sansTouche: peut('voirClient') }}
      vide={{ ...vide, action: () => action }}
      pied={
        <>
          {page && <PiedDeRecherche etat={etat} {...page} />}
          {enNombre && choisi && <BarreDeSelection selection={selection} />}
        </>
      }
    >
      <FiltresActifs etatFiltres={etatFiltres} />
    </PageDeListe>
  );
}
