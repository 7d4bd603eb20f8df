'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { PageDeListe } from '@/components/liste/PageDeListe';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { Vues } from '@/domaine/vue/Vues';
import { useMoi } from '@/lib/session/MoiContexte';
import { useUtilisateursQuery } from '../operations.generated';
import { useColonnes } from './colonnes';
import { ExporterComptes } from './ExporterComptes';
import { Filtres } from './Filtres';
import { useFiltres } from './useFiltres';

/** Who may log in, in which state, and with which roles. All of its state is in the URL. */
export function ListeUtilisateurs() {
  const t = useTranslations('utilisateur');
  const { peut } = useMoi();
  const etat = useListeSimple({ masquees: ['email', 'profil'] });
  const etatFiltres = useFiltres(etat.premierePage);
  const requete = useUtilisateursQuery({ variables: { ...etat.variables, ...etatFiltres.variables } });
  const filtree = etatFiltres.nombre > 0;
  return (
    <PageDeListe
      titre={t('titre')}
      sousTitre={t('sousTitre')}
      actions={<ExporterComptes filtre={{ ...etatFiltres.variables, recherche: etat.variables.recherche }} />}
      indice={t('indice')}
      filtres={
        <>
          <Filtres etatFiltres={etatFiltres} />
          <Vues page="/comptes" />
        </>
      }
      filtree={filtree}
      etat={etat}
      requete={requete}
      lire={({ consulterUtilisateur }) => consulterUtilisateur}
      colonnes={useColonnes()}
      lienDe={({ id }) => `/comptes/${id}`}
      creation={peut('creerUtilisateur') && { libelle: t('nouveau'), lien: '/comptes/nouveau' }}
      vide={{ titre: t('vide.titre'), texte: t('vide.texte') }}
      videFiltre={{
        titre: t('vide.filtre'),
        texte: t('vide.filtreTexte'),
        action: (creer) => (filtree ? <Button onClick={etatFiltres.effacer}>{t('filtres.effacer')}</Button> : creer),
      }}
    />
  );
}
