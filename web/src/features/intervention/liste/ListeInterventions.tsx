'use client';

import { useTranslations } from 'next-intl';
import { PageDeListe } from '@/components/liste/PageDeListe';
import { useMoi } from '@/lib/session/MoiContexte';
import { useMemoireDeListe } from '../retour';
import { CarteIntervention } from './CarteIntervention';
import { ChoixVue } from './ChoixVue';
import { useColonnes } from './colonnes';
import { Filtres } from './Filtres';
import { FiltresActifs } from './FiltresActifs';
import { PiedDeRecherche } from './PiedDeRecherche';
import { type PremieresDeLaListe, useInterventions } from './useInterventions';
import { useVide } from './useVide';

/** What needs the reader first; everything else of theirs a press away. All of its state is in the URL. */
export function ListeInterventions({ premiere }: { premiere: PremieresDeLaListe | undefined }) {
  const t = useTranslations('intervention.liste');
  const creable = useMoi().peut('creerIntervention');
  const { etat, etatFiltres, requete, comptes } = useInterventions(premiere);
  const page = (requete.data ?? requete.previousData)?.consulterIntervention;
  const ailleurs = comptes.data?.toutes.pagination.totalItems ?? 0;
  const arretee = (page?.examinees ?? null) !== null;
  const { action, ...vide } = useVide(etatFiltres, etat, creable, ailleurs, arretee);
  useMemoireDeListe();
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
      filtres={<Filtres etatFiltres={etatFiltres} etat={etat} />}
      etat={etat}
      requete={requete}
      lire={({ consulterIntervention }) => consulterIntervention}
      colonnes={useColonnes()}
      lienDe={({ reference }) => `/interventions/${reference}`}
      carte={(intervention) => <CarteIntervention intervention={intervention} />}
      hauteurLigne={38}
      creation={creable && { libelle: t('nouvelle'), lien: '/interventions/nouvelle' }}
      vide={{ ...vide, action: () => action }}
      pied={page && <PiedDeRecherche etat={etat} {...page} />}
    >
      <FiltresActifs etatFiltres={etatFiltres} />
    </PageDeListe>
  );
}
