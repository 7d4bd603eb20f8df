'use client';

import { Button, Group } from '@mantine/core';
import { IconCalculator, IconPlus } from '@tabler/icons-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { EnTetePage } from '@/components/EnTetePage';
import { BarreDeListe } from '@/components/liste/BarreDeListe';
import { Liste } from '@/components/liste/Liste';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { useRaccourci } from '@/components/raccourcis/Raccourcis';
import { useMoi } from '@/features/session/MoiContexte';
import { usePromotionsQuery } from '../operations.generated';
import { Filtres } from './Filtres';
import { useColonnes } from './useColonnes';
import { useFiltres } from './useFiltres';

const NOUVELLE = '/promotions/nouvelle';

/** What takes something off the price of offers: prepared, in force, ended. All of its state is in the URL. */
export function ListePromotions() {
  const t = useTranslations('promotion');
  const router = useRouter();
  const { peut } = useMoi();
  const etat = useListeSimple();
  const etatFiltres = useFiltres(etat.premierePage);
  const { filtres, actifs, effacer } = etatFiltres;
  const { page, perPage, recherche } = etat;
  const requete = usePromotionsQuery({
    variables: { page, perPage, recherche: recherche || null, etat: filtres.etat, offreId: filtres.offre || null },
    notifyOnNetworkStatusChange: true,
    // A test's result or a subscription elsewhere changes what a list of a moment ago says.
    fetchPolicy: 'cache-and-network',
  });
  const lue = (requete.data ?? requete.previousData)?.consulterPromotion;
  const creer = peut('creerPromotion');
  useRaccourci('n', t('nouvelle'), () => router.push(NOUVELLE), creer);
  const colonnes = useColonnes();
  const cherche = recherche !== '' || actifs;
  const nouvelle = creer && (
    <Button component={Link} href={NOUVELLE} leftSection={<IconPlus size={17} aria-hidden />}>
      {t('nouvelle')}
    </Button>
  );
  return (
    <>
      <EnTetePage
        titre={t('titre')}
        sousTitre={t('sousTitre')}
        actions={
          <Group gap="xs">
            <Button
              component={Link}
              href="/promotions/simulateur"
              variant="default"
              leftSection={<IconCalculator size={17} aria-hidden />}
            >
              {t('simuler')}
            </Button>
            {nouvelle}
          </Group>
        }
      />
      <BarreDeListe etat={etat} colonnes={colonnes} indice={t('indice')}>
        <Filtres etat={etatFiltres} />
      </BarreDeListe>
      <Liste
        legende={t('titre')}
        colonnes={colonnes}
        etat={etat}
        items={lue?.items}
        pagination={lue?.pagination}
        cleDe={({ id }) => id}
        lienDe={({ id }) => `/promotions/${id}`}
        chargement={requete.loading && requete.data === undefined}
        erreur={requete.error}
        reessayer={() => void requete.refetch()}
        vide={{
          titre: t(cherche ? 'vide.filtre' : 'vide.titre'),
          texte: t(cherche ? 'vide.filtreTexte' : 'vide.texte'),
          action: actifs ? <Button onClick={effacer}>{t('filtres.effacer')}</Button> : nouvelle,
        }}
      />
    </>
  );
}
