'use client';

import { Anchor, Code } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Lien } from '@/components/Lien';
import { useDates } from '@/lib/useDates';
import styles from './Difference.module.css';
import type { TraceEntiereFragment } from './operations.generated';
import { useQui } from './Qui';
import { Resultat } from './Resultat';
import { useLienDe } from './useLienDe';

/** Who, what, when, from where, with which result; what is not known is left out. */
export function Faits({ trace }: { trace: TraceEntiereFragment }) {
  const t = useTranslations('trace');
  const { date } = useDates();
  const qui = useQui();
  const { modifierPar, modifierA } = trace;
  const faits: [string, ReactNode][] = [
    [t('detail.quand'), date(trace.creerA, 'precis')],
    [t('detail.qui'), <Acteur key="qui" trace={trace} />],
    [t('detail.resultat'), <Resultat key="resultat" resultat={trace.resultat} />],
    [t('detail.code'), trace.code],
    [t('detail.detail'), trace.detail],
    [t('detail.param'), trace.param],
    [t('detail.action'), <Fonction key="action" action={trace.action} />],
    [t('detail.application'), trace.application],
    [t('detail.ip'), trace.ip === 'systeme' ? null : trace.ip],
    [t('detail.agent'), trace.agent],
    [t('detail.endPoint'), trace.endPoint],
    [t('detail.requete'), trace.requeteId && <Requete key="requete" id={trace.requeteId} />],
    [t('detail.origine'), t(`origines.${trace.origine}`)],
    [
      t('detail.modifiee'),
      modifierA &&
        t('detail.modifieePar', {
          date: date(modifierA),
          nom: modifierPar ? qui({ utilisateur: modifierPar, utilisateurId: modifierPar.id, ip: null }) : '—',
        }),
    ],
  ];
  return (
    <dl className={styles.faits}>
      {faits
        .filter(([, valeur]) => valeur !== null && valeur !== '')
        .map(([nom, valeur]) => (
          <div key={nom} style={{ display: 'contents' }}>
            <dt>{nom}</dt>
            <dd>{valeur}</dd>
          </div>
        ))}
    </dl>
  );
}

function Acteur({ trace }: { trace: TraceEntiereFragment }) {
  const t = useTranslations('trace.detail');
  const qui = useQui();
  const compte = useLienDe()({ objet: 'utilisateur', id: trace.utilisateur?.id ?? null });
  const nom = qui(trace);
  return (
    <>
      {compte === null ? (
        nom
      ) : (
        <Anchor component={Lien} href={compte}>
          {nom}
        </Anchor>
      )}
      {trace.utilisateurId !== null && (
        <>
          {' · '}
          <Anchor component={Lien} href={`/traces?qui=${trace.utilisateurId}`}>
            {t('duCompte')}
          </Anchor>
        </>
      )}
    </>
  );
}

function Fonction({ action }: { action: string }) {
  const t = useTranslations('trace.detail');
  return (
    <>
      <Code>{action}</Code>
      {' · '}
      <Anchor component={Lien} href={`/traces?action=${encodeURIComponent(action)}`}>
        {t('deLAction')}
      </Anchor>
    </>
  );
}

function Requete({ id }: { id: string }) {
  const t = useTranslations('trace.detail');
  return (
    <>
      <Code>{id}</Code>
      {' · '}
      <Anchor component={Lien} href={`/traces?q=${encodeURIComponent(id)}`}>
        {t('memeRequete')}
      </Anchor>
    </>
  );
}
