'use client';

import { useTranslations } from 'next-intl';
import { PageDeListe } from '@/components/liste/PageDeListe';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { useColonnes } from './colonnes';
import { useReglesNotificationQuery } from './operations.generated';

/** What happens, who is told of it, and where: the company's table, set in place. */
export function Regles() {
  const t = useTranslations('notification.regles');
  const requete = useReglesNotificationQuery();
  const regles = requete.data?.consulterRegleNotification;
  return (
    <PageDeListe
      titre={t('regles')}
      sousTitre={t('reglesAide')}
      sousOnglet
      etat={useListeSimple()}
      requete={requete}
      lire={({ consulterRegleNotification: items }) => ({ items })}
      colonnes={useColonnes(regles, () => requete.refetch())}
      hauteurLigne={30}
      vide={{ titre: t('videTitre'), texte: t('videTexte') }}
    />
  );
}
