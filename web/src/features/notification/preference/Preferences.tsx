'use client';

import { Text, Title } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Liste } from '@/components/liste/Liste';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { useColonnes } from './colonnes';
import { usePreferencesNotificationQuery } from './operations.generated';

/** Where one is told of what can reach one: as the company's rules say, or as one has chosen. */
export function Preferences() {
  const t = useTranslations('notification.preferences');
  const requete = usePreferencesNotificationQuery();
  const relire = () => requete.refetch();
  return (
    // Links lead here: under the header that stays.
    <section id="notifications" aria-labelledby="profil-notifications" style={{ scrollMarginTop: 70 }}>
      <Title order={2} id="profil-notifications" mb="xs">
        {t('titre')}
      </Title>
      <Text c="dimmed" mb="md" maw={720}>
        {t('explication')}
      </Text>
      <Liste
        legende={t('titre')}
        colonnes={useColonnes(relire)}
        etat={useListeSimple()}
        items={requete.data?.consulterPreferenceNotification}
        pagination={undefined}
        cleDe={({ type }) => type}
        hauteurLigne={30}
        chargement={requete.loading && requete.data === undefined}
        erreur={requete.error}
        reessayer={() => void relire().catch(() => undefined)}
        vide={{ titre: t('videTitre'), texte: t('videTexte') }}
      />
    </section>
  );
}
