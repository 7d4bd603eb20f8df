'use client';

import { Anchor, Paper, Text, Title } from '@mantine/core';
import { IconMapPin, IconPhone } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Lien } from '@/components/Lien';
import { nomDe } from '@/lib/nomDe';
import { useMoi } from '@/lib/session/MoiContexte';
import { adresseEnLigne, lienCarte } from '../adresse';
import { Etoiles } from '../avis/Etoiles';
import { Echeance } from '../Echeance';
import { TexteLibre } from '../fil/TexteLibre';
import { LienDossier } from '../LienDossier';
import type { InterventionDetail } from '../types';
import { formaterMinutes, useMoments } from '../useMoments';
import { useRegard } from '../useRegard';
import { CorrigerHeures } from '../visite/CorrigerHeures';
import styles from './Detail.module.css';

/** Who, where, when. */
export function Faits({ intervention }: { intervention: InterventionDetail }) {
  const t = useTranslations('intervention.faits');
  const attente = useTranslations('intervention.motifAttente');
  const { personnel } = useRegard();
  const { peut, tient } = useMoi();
  const { creneau, date } = useMoments();
  const { client, intervenant, standardiste, minutes, etape, suiteDe, suites } = intervention;
  const adresse = adresseEnLigne(intervention);
  const instant = (libelle: string, valeur: string | null) =>
    valeur === null ? null : <Fait libelle={libelle}>{date(valeur)}</Fait>;
  return (
    <Paper component="aside" p={{ base: 'md', sm: 'lg' }} className={styles.faits} aria-labelledby="faits-titre">
      <Title order={2} id="faits-titre" mb="md">
        {t('titre')}
      </Title>
      <dl className={styles.liste}>
        {personnel && (
          <Fait libelle={t('client')}>
            <Personne personne={client} />
            {peut('voirClient') && (
              <Anchor component={Lien} href={`/appel?client=${client.id}`} display="block">
                {t('fiche')}
              </Anchor>
            )}
            {tient('SOUSCRIPTION_GERER') && (
              <Anchor component={Lien} href={`/catalogue?client=${client.id}`} display="block">
                {t('proposerOffre')}
              </Anchor>
            )}
          </Fait>
        )}
        {adresse !== '' && (
          <Fait libelle={t('adresse')}>
            <Anchor href={lienCarte(intervention)} target="_blank" rel="noopener noreferrer" className={styles.lien}>
              <IconMapPin size={15} aria-hidden style={{ verticalAlign: '-2px' }} /> {adresse}
            </Anchor>
          </Fait>
        )}
        {intervention.noteClient !== null && (
          <Fait libelle={t('note')}>
            <TexteLibre texte={intervention.noteClient} />
          </Fait>
        )}
        <Fait libelle={t('intervenant')}>
          {intervenant === null ? <Text c="dimmed">{t('personne')}</Text> : <Personne personne={intervenant} />}
        </Fait>
        <Fait libelle={t('creneau')}>
          {creneau(intervention) ?? <Text c="dimmed">{t(etape === 'NOUVELLE' ? 'aPlanifier' : 'sansCreneau')}</Text>}
        </Fait>
        {intervention.debutPlanifie === null && instant(t('souhaitee'), intervention.datePrevue)}
        {intervention.echeance !== null && (
          <Fait libelle={t('echeance')}>
            <Echeance intervention={intervention} />
          </Fait>
        )}
        {etape === 'EN_ATTENTE' && intervention.motifAttente !== null && (
          <Fait libelle={t('attente')}>
            {attente(intervention.motifAttente)}
            {intervention.motif !== null && <Text c="dimmed">{intervention.motif}</Text>}
          </Fait>
        )}
        {etape === 'EN_ATTENTE' && instant(t('reprise'), intervention.reprisePrevue)}
        {etape === 'ANNULEE' && intervention.motif !== null && (
          <Fait libelle={t('motifAnnulation')}>{intervention.motif}</Fait>
        )}
        {(etape === 'PLANIFIEE' || etape === 'EN_ATTENTE') && instant(t('enRoute'), intervention.enRouteA)}
        {instant(t('debutReel'), intervention.debutReel)}
        {instant(t('finReelle'), intervention.finReelle)}
        {intervention.pieceManquante !== null && (
          <Fait libelle={t('pieceManquante')}>{intervention.pieceManquante}</Fait>
        )}
        {minutes !== null && <Fait libelle={t('minutes')}>{formaterMinutes(minutes)}</Fait>}
        {instant(t('cloturee'), intervention.clotureeA)}
        {instant(t('annulee'), intervention.annuleeA)}
        {suiteDe !== null && (
          <Fait libelle={t('suiteDe')}>
            <LienDossier dossier={suiteDe} />
          </Fait>
        )}
        {suites.length > 0 && (
          <Fait libelle={t('suites', { nombre: suites.length })}>
            {suites.map((suite) => (
              <div key={suite.id}>
                <LienDossier dossier={suite} />
              </div>
            ))}
          </Fait>
        )}
        {personnel && intervention.avis !== null && (
          <Fait libelle={t('avis')}>
            <Etoiles note={intervention.avis.note} />
            {intervention.avis.texte !== null && <TexteLibre texte={intervention.avis.texte} />}
          </Fait>
        )}
        <Fait libelle={t('ouverte')}>
          {t('ouvertePar', { date: date(intervention.creerA), nom: nomDe(standardiste) })}
        </Fait>
        {personnel && intervention.source !== null && (
          <Fait libelle={t('source')}>{`${intervention.source} ${intervention.sourceReference ?? ''}`}</Fait>
        )}
      </dl>
      {intervention.heuresCorrigeables.length > 0 && <CorrigerHeures intervention={intervention} />}
    </Paper>
  );
}

function Fait({ libelle, children }: { libelle: string; children: ReactNode }) {
  return (
    <div>
      <dt>{libelle}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Personne({ personne }: { personne: InterventionDetail['client'] }) {
  const t = useTranslations('intervention.faits');
  const nom = nomDe(personne);
  const { telephone } = personne;
  return (
    <>
      <div>{nom}</div>
      {telephone && (
        <Anchor
          href={`tel:${telephone.replace(/[^+\d]/g, '')}`}
          className={styles.telephone}
          aria-label={t('appeler', { nom, telephone })}
        >
          <IconPhone size={15} aria-hidden />
          {telephone}
        </Anchor>
      )}
    </>
  );
}
