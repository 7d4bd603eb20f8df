import { Introuvable } from '@/components/etats/Introuvable';

export default function NotFound() {
  return (
    <main style={{ padding: '12vh 20px' }}>
      <Introuvable />
    </main>
  );
}
