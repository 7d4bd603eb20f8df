'use client';

import { Button } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { PageDeListe } from '@/components/liste/PageDeListe';
import { useListe } from '@/components/liste/useListe';
import { lienOffre } from '@/domaine/offre/adresse';
import { Vues } from '@/domaine/vue/Vues';
import { useMoi } from '@/lib/session/MoiContexte';
import { CarteOffre } from './CarteOffre';
import { Filtres } from './Filtres';
import { Preparations } from './Preparations';
import { TRIS, useColonnes } from './useColonnes';
import { useFiltres } from './useFiltres';
import { useOffres } from './useOffres';

/** All the offers, whatever their state; what is being prepared is counted above. All of its state is in the URL. */
export function ListeOffres() {
  const t = useTranslations('offre');
  const { peut } = useMoi();
  const etat = useListe({ tris: TRIS, triInitial: { champ: 'NOM', sens: 'ASC' } });
  const filtres = useFiltres(etat.premierePage);
  const { requete, preparation, fournisseurs } = useOffres(etat, filtres);
  const importer = peut('importerOffres') && (
    <Button
      component={Lien}
      href="/offres/importation"
      variant="default"
      leftSection={<IconUpload size={17} aria-hidden />}
    >
      {t('importer')}
    </Button>
  );
  return (
    <PageDeListe
      titre={t('titre')}
      sousTitre={t('sousTitre')}
      actions={importer}
      avant={() => (
        <Preparations
          comptes={preparation}
          choisie={filtres.filtres.preparation}
          choisir={(choisie) => filtres.changer({ preparation: choisie })}
        />
      )}
      indice={t('indice')}
      cartes
      filtres={
        <>
          <Filtres etat={filtres} fournisseurs={fournisseurs} />
          <Vues page="/offres" />
        </>
      }
      filtree={filtres.actifs}
      etat={etat}
      requete={requete}
      lire={({ consulterOffre }) => consulterOffre}
      colonnes={useColonnes()}
      lienDe={lienOffre}
      carte={(offre) => <CarteOffre offre={offre} />}
      creation={peut('creerOffre') && { libelle: t('nouvelle'), lien: '/offres/nouvelle' }}
      vide={{ titre: t('vide.titre'), texte: t('vide.texte') }}
      videFiltre={{
        titre: t('vide.filtre'),
        texte: t('vide.filtreTexte'),
        action: (creer) => (filtres.actifs ? <Button onClick={filtres.effacer}>{t('vide.effacer')}</Button> : creer),
      }}
    />
  );
}
