'use client';

import { Alert, Button, Group, Skeleton, Text, Title, VisuallyHidden } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { parseAsArrayOf, parseAsString, useQueryState } from 'nuqs';
import { EnTetePage } from '@/components/EnTetePage';
import { Lien } from '@/components/Lien';
import { ListeVide } from '@/components/liste/ListeVide';
import { PiedDeListe } from '@/components/liste/PiedDeListe';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { useRetours } from '@/lib/useRetours';
import { ClientServi } from '../ClientServi';
import { useCatalogueQuery } from '../operations.generated';
import styles from '../Souscription.module.css';
import { useBesoin } from '../useBesoin';
import { CarteOffre } from './CarteOffre';
import { Filtres, useFiltres } from './Filtres';
import { BesoinEnCadre } from './FormulaireBesoin';

const COMPAREES_MAX = 3;

/** First the need, then what can be taken for it, the cheapest first. */
export function Catalogue() {
  const t = useTranslations('souscription.catalogue');
  const besoin = useBesoin();
  const etat = useListeSimple({ parPage: 10 });
  const filtres = useFiltres(etat.premierePage);
  const { data, previousData, loading, error, refetch } = useCatalogueQuery({
    variables: { besoin: besoin.besoin, ...filtres.variables, page: etat.page, perPage: etat.perPage },
    notifyOnNetworkStatusChange: true,
  });
  const page = (data ?? previousData)?.consulterOffre;
  const [comparees, comparer] = useQueryState('offres', parseAsArrayOf(parseAsString).withDefault([]));
  const { sert } = besoin;
  return (
    <div style={{ maxWidth: 1180 }}>
      <EnTetePage titre={t(sert ? 'titreServi' : 'titre')} sousTitre={t(sert ? 'sousTitreServi' : 'sousTitre')} />
      {sert && <ClientServi etat={besoin} />}
      <BesoinEnCadre etat={besoin} />
      <section aria-labelledby="offres-titre">
        <Title order={2} id="offres-titre" mb="sm">
          {t('offres')}
        </Title>
        <Filtres etat={filtres} fournisseurs={page?.fournisseurs ?? []} />
        {error !== undefined && page === undefined && <Refus erreur={error} reessayer={() => void refetch()} />}
        {page === undefined && error === undefined && <Attente />}
        {page !== undefined && (
          <Text c="dimmed" mb="xs" role="status">
            {t('nombre', { nombre: page.pagination.totalItems, puissance: besoin.saisi.kva })}
          </Text>
        )}
        {page?.items.length === 0 && !loading && (
          <ListeVide
            titre={t('vide.titre')}
            texte={t(`vide.${pourquoiVide(filtres)}`)}
            action={
              filtres.actifs ? (
                <Button variant="default" onClick={filtres.effacer}>
                  {t('vide.effacer')}
                </Button>
              ) : undefined
            }
          />
        )}
        {page !== undefined && page.items.length > 0 && (
          <>
            <ul className={styles.cartes} aria-busy={loading} style={loading ? { opacity: 0.6 } : undefined}>
              {page.items.map((offre) => {
                const comparee = comparees.includes(offre.code);
                return (
                  <CarteOffre
                    key={offre.code}
                    offre={offre}
                    etat={besoin}
                    comparee={comparee}
                    comparer={
                      comparee || comparees.length < COMPAREES_MAX
                        ? (oui) =>
                            void comparer(
                              oui ? [...comparees, offre.code] : comparees.filter((code) => code !== offre.code),
                            )
                        : undefined
                    }
                    sansClient={sert && besoin.besoin.clientId === null}
                  />
                );
              })}
            </ul>
            <PiedDeListe etat={etat} pagination={page.pagination} />
          </>
        )}
      </section>
      {comparees.length > 0 && (
        <section className={styles.barre} aria-label={t('comparaison')}>
          <Text role="status">{t('aComparer', { nombre: comparees.length })}</Text>
          <Group gap="xs">
            <Button variant="default" onClick={() => void comparer(null)}>
              {t('neRienComparer')}
            </Button>
            {comparees.length > 1 && (
              <Button component={Lien} href={besoin.lien('/catalogue/comparaison', comparees)}>
                {t('comparerMaintenant')}
              </Button>
            )}
          </Group>
        </section>
      )}
    </div>
  );
}

function pourquoiVide({ actifs, filtres: { toutes } }: ReturnType<typeof useFiltres>) {
  if (actifs) return toutes ? 'filtres' : 'filtresEligible';
  return toutes ? 'puissance' : 'eligible';
}

function Refus({ erreur, reessayer }: { erreur: unknown; reessayer: () => void }) {
  const c = useTranslations('commun');
  const { lire } = useRetours();
  const { message, champs } = lire(erreur);
  return (
    <Alert color="red" role="alert" title={message}>
      {champs.map(({ chemin, message: texte }) => (
        <Text key={chemin}>{texte}</Text>
      ))}
      <Button variant="default" size="xs" mt="xs" onClick={reessayer}>
        {c('reessayer')}
      </Button>
    </Alert>
  );
}

function Attente() {
  const c = useTranslations('commun');
  return (
    <div className={styles.cartes} aria-busy>
      <VisuallyHidden role="status">{c('chargement')}</VisuallyHidden>
      {[1, 2, 3].map((carte) => (
        <Skeleton key={carte} height={130} radius="lg" />
      ))}
    </div>
  );
}
