'use client';

import { Alert, Anchor, Button, Paper, SegmentedControl, Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { parseAsString, parseAsStringLiteral } from 'nuqs';
import { useParametres } from '@/components/adresse/useParametres';
import { EnTetePage } from '@/components/EnTetePage';
import { Lien } from '@/components/Lien';
import { ListeVide } from '@/components/liste/ListeVide';
import { PiedDeSuite } from '@/components/liste/PiedDeSuite';
import { useRetours } from '@/lib/useRetours';
import { LigneNotification } from './LigneNotification';
import styles from './Notification.module.css';
import { useNotificationsQuery } from './operations.generated';
import { ToutMarquer } from './ToutMarquer';
import { useMarquer } from './useMarquer';

const VUES = ['toutes', 'nonLues'] as const;
const PAR_PAGE = 20;

/** One's own, newest first. The view and the place in the list are in the address. */
export function ListeNotifications() {
  const t = useTranslations('notification');
  const c = useTranslations('commun');
  const { lire } = useRetours();
  const marquer = useMarquer();
  const [{ voir, apres }, ecrire] = useParametres({
    voir: parseAsStringLiteral(VUES).withDefault('toutes'),
    apres: parseAsString,
  });
  const { data, previousData, error, loading, refetch } = useNotificationsQuery({
    variables: { nonLues: voir === 'nonLues', perPage: PAR_PAGE, apres },
  });
  const page = (data ?? previousData)?.consulterNotification;
  const vide = voir === 'nonLues' ? 'videNonLues' : 'vide';
  return (
    <>
      <EnTetePage
        titre={t('titre')}
        sousTitre={
          <Anchor component={Lien} href="/profil?onglet=notifications">
            {t('choisir')}
          </Anchor>
        }
        actions={apres === null && <ToutMarquer page={page} />}
      />
      <SegmentedControl
        mb="sm"
        aria-label={t('vue')}
        value={voir}
        onChange={(choisie) => void ecrire({ voir: VUES.find((vue) => vue === choisie) ?? null, apres: null })}
        data={VUES.map((value) => ({ value, label: t(`vues.${value}`) }))}
      />
      {page === undefined && error !== undefined && (
        <Alert color="red" role="alert" title={lire(error).message}>
          <Button variant="default" size="xs" onClick={() => void refetch().catch(() => undefined)}>
            {c('reessayer')}
          </Button>
        </Alert>
      )}
      {page === undefined && error === undefined && <Attente />}
      {page?.items.length === 0 && <ListeVide titre={t(`${vide}.titre`)} texte={t(`${vide}.texte`)} />}
      {page !== undefined && page.items.length > 0 && (
        <Paper maw={820} aria-busy={loading && data === undefined}>
          <ul className={styles.liste} aria-label={t('titre')}>
            {page.items.map((notification) => (
              <LigneNotification
                key={notification.id}
                notification={notification}
                marquer={() => void marquer({ ids: [notification.id] })}
              />
            ))}
          </ul>
        </Paper>
      )}
      {page && (
        <PiedDeSuite
          apres={apres}
          curseurSuivant={page.curseurSuivant}
          aller={(place) => void ecrire({ apres: place }, { history: 'push' })}
          chargement={loading && data === undefined}
          mots={{ anciennes: t('anciennes'), recentes: t('recentes'), dernieres: t('dernieres') }}
        />
      )}
    </>
  );
}

function Attente() {
  const c = useTranslations('commun');
  return (
    <Stack gap="sm" maw={820} aria-busy>
      <VisuallyHidden role="status">{c('chargement')}</VisuallyHidden>
      {[1, 2, 3, 4].map((ligne) => (
        <Skeleton key={ligne} height={60} />
      ))}
    </Stack>
  );
}
