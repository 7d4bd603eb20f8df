'use client';

import { Button, NativeSelect } from '@mantine/core';
import { IconPlus, IconUpload } from '@tabler/icons-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { EnTetePage } from '@/components/EnTetePage';
import { BarreDeListe } from '@/components/liste/BarreDeListe';
import { Liste } from '@/components/liste/Liste';
import { useListe } from '@/components/liste/useListe';
import { useRaccourci } from '@/components/raccourcis/Raccourcis';
import { useMoi } from '@/features/session/MoiContexte';
import { lienOffre } from '../adresse';
import { STATUTS } from '../etats';
import { useOffresQuery } from '../operations.generated';
import { CarteOffre } from './CarteOffre';
import { Preparations } from './Preparations';
import { TRIS, useColonnes } from './useColonnes';
import { useFiltres } from './useFiltres';

const NOUVELLE = '/offres/nouvelle';
const IMPORTATION = '/offres/importation';

/** All the offers, whatever their state; what is being prepared is counted above. All of its state is in the URL. */
export function ListeOffres() {
  const t = useTranslations('offre');
  const router = useRouter();
  const anglais = useLocale() === 'en';
  const { peut } = useMoi();
  const etat = useListe({ tris: TRIS, triInitial: { champ: 'NOM', sens: 'ASC' } });
  const { filtres, changer, effacer, actifs } = useFiltres(etat.premierePage);
  const { page, perPage, recherche, tri } = etat;
  const requete = useOffresQuery({
    variables: {
      ...{ page, perPage, recherche: recherche || null, sens: tri.sens },
      tri: anglais && tri.champ === 'NOM' ? 'NOM_EN' : tri.champ,
      ...{ statut: filtres.statut, preparation: filtres.preparation, fournisseur: filtres.fournisseur || null },
    },
    notifyOnNetworkStatusChange: true,
  });
  const lue = (requete.data ?? requete.previousData)?.consulterOffre;
  const creer = peut('creerOffre');
  useRaccourci('n', t('nouvelle'), () => router.push(NOUVELLE), creer);
  const colonnes = useColonnes();
  const cherche = recherche !== '' || actifs;
  const nouvelle = creer && (
    <Button component={Link} href={NOUVELLE} leftSection={<IconPlus size={17} aria-hidden />}>
      {t('nouvelle')}
    </Button>
  );
  const importer = peut('importerOffres') && (
    <Button component={Link} href={IMPORTATION} variant="default" leftSection={<IconUpload size={17} aria-hidden />}>
      {t('importer')}
    </Button>
  );
  const fournisseurs = new Set(lue?.fournisseurs);
  if (filtres.fournisseur !== '') fournisseurs.add(filtres.fournisseur);
  return (
    <>
      <EnTetePage
        titre={t('titre')}
        sousTitre={t('sousTitre')}
        actions={
          <>
            {importer}
            {nouvelle}
          </>
        }
      />
      <Preparations
        comptes={lue?.preparation ?? []}
        choisie={filtres.preparation}
        choisir={(preparation) => changer({ preparation })}
      />
      <BarreDeListe etat={etat} colonnes={colonnes} indice={t('indice')} cartes>
        <NativeSelect
          aria-label={t('colonnes.statut')}
          value={filtres.statut ?? ''}
          onChange={({ currentTarget }) =>
            changer({ statut: STATUTS.find((un) => un === currentTarget.value) ?? null })
          }
          data={[
            { value: '', label: t('tousStatuts') },
            ...STATUTS.map((value) => ({ value, label: t(`etats.${value}`) })),
          ]}
        />
        {fournisseurs.size > 0 && (
          <NativeSelect
            aria-label={t('colonnes.fournisseur')}
            value={filtres.fournisseur}
            onChange={({ currentTarget }) => changer({ fournisseur: currentTarget.value })}
            data={[{ value: '', label: t('tousFournisseurs') }, ...[...fournisseurs].sort()]}
          />
        )}
      </BarreDeListe>
      <Liste
        legende={t('titre')}
        colonnes={colonnes}
        etat={etat}
        items={lue?.items}
        pagination={lue?.pagination}
        cleDe={({ id }) => id}
        lienDe={lienOffre}
        carte={(offre) => <CarteOffre offre={offre} />}
        chargement={requete.loading}
        erreur={requete.error}
        reessayer={() => void requete.refetch()}
        vide={{
          titre: t(cherche ? 'vide.filtre' : 'vide.titre'),
          texte: t(cherche ? 'vide.filtreTexte' : 'vide.texte'),
          action: actifs ? <Button onClick={effacer}>{t('vide.effacer')}</Button> : nouvelle,
        }}
      />
    </>
  );
}
