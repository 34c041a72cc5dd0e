import { wordsIn } from '../words/wordsIn';
import { Progress } from './Progress';

/** Before Office has answered; its language is not known yet. */
export function Waiting() {
  const { product, wait } = wordsIn('vi');
  return (
    <main class="page" lang="vi">
      <h1 class="page-title">{product}</h1>
      <Progress label={wait} />
    </main>
  );
}
