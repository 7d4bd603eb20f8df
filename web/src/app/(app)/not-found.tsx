import { Introuvable } from '@/components/etats/Introuvable';

export default function NotFound() {
  return <Introuvable />;
}
