<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>casb</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>永続化</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>casb::ConsoleProgram</name>
    <message>
        <source>The configuration cannot be opened</source>
        <translation>設定ファイルを開けません</translation>
    </message>
    <message>
        <source>Choose the configuration of a collector</source>
        <translation>コレクターの設定ファイルを選択</translation>
    </message>
    <message>
        <source>Configuration (*.yaml *.yml *.json)</source>
        <translation>設定ファイル (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>The demo cannot be started</source>
        <translation>デモを開始できません</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The diagnostic bundle was not written</source>
        <translation>診断バンドルは書き込まれませんでした</translation>
    </message>
    <message>
        <source>The session&apos;s start list was not changed</source>
        <translation>セッションの自動起動一覧は変更されませんでした</translation>
    </message>
    <message>
        <source>Collection goes on</source>
        <translation>収集は継続します</translation>
    </message>
    <message>
        <source>CASB Console is in the tray. Its menu opens the window and quits.</source>
        <translation>CASB Console はトレイにあります。トレイのメニューからウィンドウを開いたり、終了したりできます。</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle</source>
        <translation>診断バンドルを保存</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip アーカイブ (*.zip)</translation>
    </message>
    <message>
        <source>Repair in Settings…</source>
        <translation>設定で修復…</translation>
    </message>
    <message>
        <source>The diagnostic bundle is written</source>
        <translation>診断パッケージを書き込みました</translation>
    </message>
    <message>
        <source>%1 holds log, configuration, states and system facts, without any secret.</source>
        <translation>%1 にはログ、設定、状態、システム情報が含まれ、シークレットは含まれません。</translation>
    </message>
</context>
<context>
    <name>casb::DemoTenant</name>
    <message>
        <source>The simulator ended with status %1 before it was ready</source>
        <translation>シミュレーターは準備が整う前に状態 %1 で終了しました</translation>
    </message>
</context>
<context>
    <name>casb::ui</name>
    <message>
        <source>1 duplicate</source>
        <translation>重複 1 件</translation>
    </message>
    <message>
        <source>%1 duplicates</source>
        <translation>重複 %1 件</translation>
    </message>
    <message>
        <source>Next pull in %1</source>
        <translation>次の取得まで %1</translation>
    </message>
    <message>
        <source>Page %1, %2 received</source>
        <translation>ページ %1、%2 件受信</translation>
    </message>
    <message>
        <source>Retrying in %1</source>
        <translation>再試行まで %1</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>次の試行まで %1</translation>
    </message>
    <message>
        <source>Goes on when the store has room</source>
        <translation>ストアに空きができると再開</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation>%1 に停止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Trying the credentials</source>
        <translation>認証情報を確認中</translation>
    </message>
    <message>
        <source>No pull until resumed</source>
        <translation>再開するまで取得なし</translation>
    </message>
    <message>
        <source>Not collecting</source>
        <translation>収集していません</translation>
    </message>
    <message>
        <source>No pull yet</source>
        <translation>取得はまだありません</translation>
    </message>
    <message>
        <source>%1 · %2 received, %3</source>
        <translation>%1 · %2 件受信、%3</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>position not known yet</source>
        <translation>位置はまだ不明</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>%1ごと</translation>
    </message>
    <message>
        <source>records/s, retrying in %1</source>
        <translation>レコード/秒、再試行まで %1</translation>
    </message>
    <message>
        <source>records/s, last 5 min</source>
        <translation>レコード/秒、直近 5 分</translation>
    </message>
    <message>
        <source>records/s, nothing new</source>
        <translation>レコード/秒、新着なし</translation>
    </message>
    <message>
        <source>Last acknowledged</source>
        <translation>最後の確認応答</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 / %2 メッセージ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 レコード</translation>
    </message>
    <message>
        <source>Ledger closes</source>
        <translation>件数照合一致</translation>
    </message>
    <message>
        <source>Ledger is open</source>
        <translation>件数照合未了</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 件保持</translation>
    </message>
    <message>
        <source>Store, %1, %2 records waiting, oldest waiting %3, queue %4, size on disk %5, delivered today %6, %7</source>
        <translation>ストア、%1、待機中 %2 レコード、最も古い待機 %3、キュー %4、ディスク上のサイズ %5、本日の配信 %6、%7</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Everything collected is delivered.</source>
        <translation>収集したものはすべて配信済みです。</translation>
    </message>
    <message>
        <source>%1 records wait for delivery.</source>
        <translation>%1 件のレコードが配信待ちです。</translation>
    </message>
    <message>
        <source>%1 are %2</source>
        <translation>%1 は %2</translation>
    </message>
    <message>
        <source>%1 behind.</source>
        <translation>%1の遅れ。</translation>
    </message>
    <message>
        <source>No data since %1</source>
        <translation>%1 からデータなし</translation>
    </message>
    <message>
        <source>No data is coming in</source>
        <translation>データが届いていません</translation>
    </message>
    <message>
        <source>The other service goes on</source>
        <translation>もう一方のサービスは継続中です</translation>
    </message>
    <message>
        <source>Both services have stopped</source>
        <translation>両方のサービスが停止しました</translation>
    </message>
    <message>
        <source>The service has stopped</source>
        <translation>サービスが停止しました</translation>
    </message>
    <message>
        <source>All services have stopped</source>
        <translation>すべてのサービスが停止しました</translation>
    </message>
    <message>
        <source>Nothing is collected yet</source>
        <translation>まだ何も収集していません</translation>
    </message>
    <message>
        <source>This picture will show how alerts and events travel from Proofpoint to Devo, and how late they are.</source>
        <translation>アラートとイベントが Proofpoint から Devo へどのように流れ、どれだけ遅れているかをここに表示します。</translation>
    </message>
    <message>
        <source>Collection could not start</source>
        <translation>収集を開始できませんでした</translation>
    </message>
    <message>
        <source>Collection has stopped</source>
        <translation>収集は停止しています</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>The page under way is finished first.</source>
        <translation>処理中のページを先に完了します。</translation>
    </message>
    <message>
        <source>Collection is paused</source>
        <translation>収集は一時停止中です</translation>
    </message>
    <message>
        <source>No new pull begins until you resume. %1</source>
        <translation>再開するまで新しい取得は始まりません。%1</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>The store is opened and the credentials are tried.</source>
        <translation>ストアを開き、認証情報を確認しています。</translation>
    </message>
    <message>
        <source>Retrying in %1. Nothing is lost: collection goes on where it was.</source>
        <translation>再試行まで %1。失われるものはありません。収集は中断した位置から続きます。</translation>
    </message>
    <message>
        <source>Proofpoint cannot be reached</source>
        <translation>Proofpoint に接続できません</translation>
    </message>
    <message>
        <source>Proofpoint asks to wait</source>
        <translation>Proofpoint が待機を求めています</translation>
    </message>
    <message>
        <source>%1: a request failed</source>
        <translation>%1: リクエストが失敗しました</translation>
    </message>
    <message>
        <source>Data is collected, but not delivered</source>
        <translation>データは収集中ですが、配信されていません</translation>
    </message>
    <message>
        <source>%1 does not answer, retrying in %2. %3</source>
        <translation>%1 が応答しません。再試行まで %2。%3</translation>
    </message>
    <message>
        <source>The credentials are tried.</source>
        <translation>認証情報を確認しています。</translation>
    </message>
    <message>
        <source>Data is flowing</source>
        <translation>データは流れています</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 of %2 lie between the present position and that time and would never be collected.</source>
        <translation>%2 の %1 に相当する範囲が現在の位置とその時刻の間にあり、収集されないままになります。</translation>
    </message>
    <message>
        <source>, %1 at the rate limit</source>
        <translation>、レート制限で %1</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 リクエスト</translation>
    </message>
    <message>
        <source>about %1 requests</source>
        <translation>約 %1 リクエスト</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>項目がありません</translation>
    </message>
    <message>
        <source>expected a time like 2026-03-17T09:31:02Z</source>
        <translation>2026-03-17T09:31:02Z のような時刻が必要です</translation>
    </message>
    <message>
        <source>expected an object in braces</source>
        <translation>波括弧で囲まれたオブジェクトが必要です</translation>
    </message>
    <message>
        <source>%1, at character %2</source>
        <translation>%1、%2 文字目</translation>
    </message>
    <message>
        <source>belongs to the other service&apos;s state</source>
        <translation>もう一方のサービスの状態のものです</translation>
    </message>
    <message>
        <source>expected 1</source>
        <translation>1 が必要です</translation>
    </message>
    <message>
        <source>expected a text or null</source>
        <translation>文字列または null が必要です</translation>
    </message>
    <message>
        <source>expected a list of texts</source>
        <translation>文字列のリストが必要です</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>page token dropped</source>
        <translation>ページトークンを破棄</translation>
    </message>
    <message>
        <source>next page token</source>
        <translation>次のページトークン</translation>
    </message>
    <message>
        <source>ids %1 → %2</source>
        <translation>ID %1 → %2</translation>
    </message>
    <message>
        <source>collect from %1</source>
        <translation>%1 から収集</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>まだ何も収集していません</translation>
    </message>
    <message>
        <source>The first pull writes the first state.</source>
        <translation>最初の取得が最初の状態を書き込みます。</translation>
    </message>
    <message>
        <source>State cannot be read</source>
        <translation>状態を読み取れません</translation>
    </message>
    <message>
        <source>Reset it to a time, or restore an earlier state.</source>
        <translation>時刻を指定してリセットするか、以前の状態を復元してください。</translation>
    </message>
    <message>
        <source>From %1 %2</source>
        <translation>%1 %2 から</translation>
    </message>
    <message>
        <source>No page token yet: the next pull begins at this time.</source>
        <translation>ページトークンはまだありません。次の取得はこの時刻から始まります。</translation>
    </message>
    <message>
        <source>At a page token</source>
        <translation>ページトークンの位置</translation>
    </message>
    <message>
        <source>position not told</source>
        <translation>位置は不明</translation>
    </message>
    <message>
        <source>The token says nothing that can be read. Collection goes on from it.</source>
        <translation>トークンには読み取れる情報がありません。収集はそこから続きます。</translation>
    </message>
    <message>
        <source>Position %1 %2</source>
        <translation>位置 %1 %2</translation>
    </message>
    <message>
        <source>Read from the page token: file of %1, to its end.</source>
        <translation>ページトークンから読み取り: %1 のファイル、末尾まで。</translation>
    </message>
    <message>
        <source>Read from the page token: file of %1, line %2.</source>
        <translation>ページトークンから読み取り: %1 のファイル、%2 行目。</translation>
    </message>
    <message>
        <source>No ids at the edge.</source>
        <translation>境界の ID はありません。</translation>
    </message>
    <message>
        <source>1 id at the edge, kept against taking it twice.</source>
        <translation>境界の ID 1 件。二重取得を防ぐために保持しています。</translation>
    </message>
    <message>
        <source>%1 ids at the edge, kept against taking them twice.</source>
        <translation>境界の ID %1 件。二重取得を防ぐために保持しています。</translation>
    </message>
    <message>
        <source>Up to %1 %2</source>
        <translation>%1 %2 まで</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>状態なし</translation>
    </message>
    <message>
        <source>%1 at a page token that cannot be read</source>
        <translation>%1: 読み取れないページトークン</translation>
    </message>
    <message>
        <source>%1 at position %2</source>
        <translation>%1: 位置 %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1: %2 まで</translation>
    </message>
    <message>
        <source>1 id</source>
        <translation>ID 1 件</translation>
    </message>
    <message>
        <source>%1 ids</source>
        <translation>ID %1 件</translation>
    </message>
    <message>
        <source>progress inside a window</source>
        <translation>ウィンドウ内の進行</translation>
    </message>
    <message>
        <source>nothing visible</source>
        <translation>目に見える変更なし</translation>
    </message>
    <message>
        <source>, inside a window</source>
        <translation>、ウィンドウ内</translation>
    </message>
    <message>
        <source>First state, from the configuration</source>
        <translation>最初の状態 (設定から)</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>修正: %1</translation>
    </message>
    <message>
        <source>First state, imported from the old collector</source>
        <translation>最初の状態 (旧コレクターからインポート)</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>インポート: %1</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>リセット: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>復元: %1</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation>編集: %1</translation>
    </message>
    <message>
        <source>pull …%1</source>
        <translation>取得 …%1</translation>
    </message>
    <message>
        <source>pull %1</source>
        <translation>取得 %1</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>ログを開く</translation>
    </message>
    <message>
        <source>Proofpoint refuses the credentials</source>
        <translation>Proofpoint が認証情報を拒否しています</translation>
    </message>
    <message>
        <source>The credentials cannot be read</source>
        <translation>認証情報を読み取れません</translation>
    </message>
    <message>
        <source>Enter new credentials…</source>
        <translation>新しい認証情報を入力…</translation>
    </message>
    <message>
        <source>%1: the position has expired</source>
        <translation>%1: 位置の有効期限切れ</translation>
    </message>
    <message>
        <source>%1: the position does not move</source>
        <translation>%1: 位置が進みません</translation>
    </message>
    <message>
        <source>%1: the state cannot be read</source>
        <translation>%1: 状態を読み取れません</translation>
    </message>
    <message>
        <source>Restart from a time…</source>
        <translation>時刻を指定して再開…</translation>
    </message>
    <message>
        <source>%1: collection has stopped</source>
        <translation>%1: 収集が停止しました</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 が応答しません</translation>
    </message>
    <message>
        <source>%1 refuses the certificate</source>
        <translation>%1 が証明書を拒否しています</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <translation>%1 の証明書は有効期限切れです</translation>
    </message>
    <message>
        <source>Certificate expires in %1</source>
        <translation>証明書の期限切れまで %1</translation>
    </message>
    <message>
        <source>Devo refuses the connection from then on. Download a new one of the same Devo domain.</source>
        <translation>期限を過ぎると Devo は接続を拒否します。同じ Devo ドメインの新しい証明書をダウンロードしてください。</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>取得中</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>追いつき中</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>サインイン拒否</translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation>認証情報なし</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>待機要求あり</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>Queue full</source>
        <translation>キュー満杯</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Position refused</source>
        <translation>位置を拒否</translation>
    </message>
    <message>
        <source>Stopped by an error</source>
        <translation>エラーで停止</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>再接続中</translation>
    </message>
    <message>
        <source>Ledger open</source>
        <translation>件数照合未了</translation>
    </message>
    <message>
        <source>Empty queue</source>
        <translation>キューは空</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>満杯</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>収集中</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>The ledger does not close</source>
        <translation>件数照合が一致しません</translation>
    </message>
    <message>
        <source>A pull received more than it stored, filtered and rejected. Keep the log and report it.</source>
        <translation>ある取得で、受信件数が保存・除外・拒否の合計を上回りました。ログを保管して報告してください。</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 writes the credentials of %2 in a style that the console does not edit, and was left as it is. Write there by hand: credentials: {keychain: %3}</source>
        <translation>%1 は %2 の認証情報をコンソールが編集しない形式で記述しているため、変更していません。手動で次のように記述してください: credentials: {keychain: %3}</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Open it, or move it away.</source>
        <translation>%1 は既に存在するため、変更していません。それを開くか、別の場所に移動してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>フォルダー %1 を作成できません</translation>
    </message>
    <message>
        <source>%1 is written in a style that the console does not edit, and was left as it is. Add the tenant there by hand.</source>
        <translation>%1 はコンソールが編集しない形式で書かれているため、そのまま残しました。テナントは手動で追加してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at the time that this computer&apos;s clock shows.</source>
        <translation>%1 の証明書は、このコンピューターの時計が示す時刻では有効ではありません。</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this computer, then test again.</source>
        <translation>このコンピューターの日付、時刻、タイムゾーンを設定してから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>Somebody between here and %1 answers with a certificate of their own.</source>
        <translation>ここと %1 の間の何者かが独自の証明書で応答しています。</translation>
    </message>
    <message>
        <source>A proxy that inspects TLS does this. Ask your network team to let %1 through uninspected, or to install the proxy&apos;s authority on this computer.</source>
        <translation>TLS を検査するプロキシがこのように動作します。%1 を検査対象外にするか、プロキシの認証局をこのコンピューターにインストールするよう、ネットワーク担当者に依頼してください。</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 was not made: %2.</source>
        <translation>%1 への暗号化接続を確立できませんでした: %2。</translation>
    </message>
    <message>
        <source>A firewall or proxy may cut TLS connections. Test from another network to tell them apart.</source>
        <translation>ファイアウォールまたはプロキシが TLS 接続を切断している可能性があります。切り分けるには、別のネットワークからテストしてください。</translation>
    </message>
    <message>
        <source>Proofpoint answers, but asks to wait: %1.</source>
        <translation>Proofpoint は応答していますが、待機を求めています: %1。</translation>
    </message>
    <message>
        <source>The requests of the day may be used up, or another collector uses the same credentials at the same time. Stop the other one, or test again later.</source>
        <translation>本日のリクエストを使い切ったか、別のコレクターが同じ認証情報を同時に使用している可能性があります。そのコレクターを停止するか、後でもう一度テストしてください。</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>名前 %1 が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Look whether this computer is connected and whether its name server knows addresses outside of your network. A wrong region leads to a wrong name, too.</source>
        <translation>このコンピューターが接続されているか、ネームサーバーがネットワーク外のアドレスを解決できるかを確認してください。リージョンの誤りでも名前が誤ったものになります。</translation>
    </message>
    <message>
        <source>%1 has an address, but nothing answers at port %2: %3.</source>
        <translation>%1 のアドレスはありますが、ポート %2 で応答がありません: %3。</translation>
    </message>
    <message>
        <source>A firewall blocks the way out, or connections have to go through a proxy. Ask for outgoing port %1 to %2, or set the proxy of this computer.</source>
        <translation>ファイアウォールが外向きの通信を遮断しているか、プロキシ経由の接続が必要です。%2 への外向きポート %1 の許可を依頼するか、このコンピューターのプロキシを設定してください。</translation>
    </message>
    <message>
        <source>Proofpoint was reached but refuses the sign-in: %1.</source>
        <translation>Proofpoint に到達しましたが、サインインが拒否されました: %1。</translation>
    </message>
    <message>
        <source>api_key, client_id and client_secret must come from the same place in Proofpoint. Copy the secret once more, without a blank at its end. A key of another region is refused in the same way.</source>
        <translation>api_key、client_id、client_secret は Proofpoint の同じ場所のものでなければなりません。末尾に空白が入らないように、シークレットをもう一度コピーしてください。別のリージョンのキーも同じように拒否されます。</translation>
    </message>
    <message>
        <source>The sign-in works, but reading %1 is refused: %2.</source>
        <translation>サインインはできますが、%1 の読み取りが拒否されました: %2。</translation>
    </message>
    <message>
        <source>The key may lack the right to read them. Give it the SIEM role in Proofpoint, or leave this source out in the next step.</source>
        <translation>キーに読み取り権限がない可能性があります。Proofpoint で SIEM ロールを付与するか、次のステップでこのソースを外してください。</translation>
    </message>
    <message>
        <source>The files cannot be used: %1.</source>
        <translation>ファイルを使用できません: %1。</translation>
    </message>
    <message>
        <source>Download chain, certificate and key of one Devo domain once more: chain.crt, DOMAIN.crt and DOMAIN.key.</source>
        <translation>1 つの Devo ドメインのチェーン、証明書、キーをもう一度ダウンロードしてください: chain.crt、DOMAIN.crt、DOMAIN.key。</translation>
    </message>
    <message>
        <source>Look whether it is spelled as Devo gave it, and whether this computer is connected.</source>
        <translation>Devo から示されたとおりの綴りか、このコンピューターが接続されているかを確認してください。</translation>
    </message>
    <message>
        <source>Nothing answers at %1: %2.</source>
        <translation>%1 で応答がありません: %2。</translation>
    </message>
    <message>
        <source>A firewall blocks the way out, or the port is another one. Ask for outgoing port %1 to %2.</source>
        <translation>ファイアウォールが外向きの通信を遮断しているか、ポートが異なります。%2 への外向きポート %1 の許可を依頼してください。</translation>
    </message>
    <message>
        <source>%1 refuses the certificate: %2.</source>
        <translation>%1 が証明書を拒否しました: %2。</translation>
    </message>
    <message>
        <source>It may belong to a domain of another region, or be revoked. Choose the region of your domain, or download a new certificate.</source>
        <translation>別のリージョンのドメインのものか、失効している可能性があります。ドメインのリージョンを選択するか、新しい証明書をダウンロードしてください。</translation>
    </message>
    <message>
        <source>The connection was made, but the record was not taken: %1.</source>
        <translation>接続は確立されましたが、レコードは受け入れられませんでした: %1。</translation>
    </message>
    <message>
        <source>The peer closes connections whose certificate or data it does not want. Look at the chosen region and at what the relay writes into its log.</source>
        <translation>接続先は、受け入れられない証明書やデータの接続を閉じます。選択したリージョンと、リレーのログの内容を確認してください。</translation>
    </message>
    <message>
        <source>%1 are collected again from %2: about %3 %4, of which Devo has %5 already. With %6%7.</source>
        <translation>%1 は %2 から再収集されます: 約 %3 %4、うち %5 は Devo に既にあります。%6%7。</translation>
    </message>
    <message>
        <source>%1 pulls a day need more than the %2 requests allowed. Use %3 s or more.</source>
        <translation>1 日 %1 回の取得には、許可された %2 件を超えるリクエストが必要です。%3 秒以上にしてください。</translation>
    </message>
    <message>
        <source>These dots stand for no secret. Type the secret itself.</source>
        <translation>この点はどのシークレットも表していません。シークレットそのものを入力してください。</translation>
    </message>
    <message>
        <source>%1 is too large for a configuration</source>
        <translation>%1 は設定ファイルとして大きすぎます</translation>
    </message>
    <message>
        <source>%1 · %2 received</source>
        <translation>%1 · %2 件受信</translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation>… 他 %1 件</translation>
    </message>
    <message>
        <source>It is no object</source>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <source>It is nested more than %1 levels deep</source>
        <translation>ネストが %1 階層を超えています</translation>
    </message>
    <message>
        <source>Its records would take %1 bytes, more than a page may have</source>
        <translation>レコードが %1 バイトになり、1 ページの上限を超えます</translation>
    </message>
    <message>
        <source>Records %1 to %2 are damaged in the store: their block cannot be unpacked</source>
        <translation>レコード %1～%2 はストア内で破損しています: ブロックを展開できません</translation>
    </message>
    <message>
        <source>The text ends too early</source>
        <translation>テキストが途中で終わっています</translation>
    </message>
    <message>
        <source>Something follows the end of the object</source>
        <translation>オブジェクトの終わりの後に何かがあります</translation>
    </message>
    <message>
        <source>A comma or } is expected</source>
        <translation>コンマまたは } が必要です</translation>
    </message>
    <message>
        <source>A comma or ] is expected</source>
        <translation>コンマまたは ] が必要です</translation>
    </message>
    <message>
        <source>A member&apos;s name in quotes is expected</source>
        <translation>引用符で囲んだメンバー名が必要です</translation>
    </message>
    <message>
        <source>A colon is expected</source>
        <translation>コロンが必要です</translation>
    </message>
    <message>
        <source>A text goes over the end of the line: a quote is missing</source>
        <translation>文字列が行末を越えています: 引用符がありません</translation>
    </message>
    <message>
        <source>There is no such escape</source>
        <translation>そのようなエスケープはありません</translation>
    </message>
    <message>
        <source>Four hexadecimal digits are expected</source>
        <translation>16 進数が 4 桁必要です</translation>
    </message>
    <message>
        <source>There is no such word: true, false and null are</source>
        <translation>そのような語はありません: true、false、null のみです</translation>
    </message>
    <message>
        <source>A digit is expected</source>
        <translation>数字が必要です</translation>
    </message>
    <message>
        <source>A value is expected</source>
        <translation>値が必要です</translation>
    </message>
    <message>
        <source>The configuration has no service %1 of input %2 any longer</source>
        <translation>設定ファイルに入力 %2 のサービス %1 はもうありません</translation>
    </message>
    <message>
        <source>replayed by %1</source>
        <translation>%1 が再送</translation>
    </message>
    <message>
        <source>discarded by %1</source>
        <translation>%1 が破棄</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未処理</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>レコードなし</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 件のレコード</translation>
    </message>
    <message>
        <source>1 source object could not become a record</source>
        <translation>1 件のソースオブジェクトをレコードにできませんでした</translation>
    </message>
    <message>
        <source>%1 source objects could not become records</source>
        <translation>%1 件のソースオブジェクトをレコードにできませんでした</translation>
    </message>
    <message>
        <source>Devo does not have them yet. Their bytes are kept with the reason: repair and replay them, or discard them.</source>
        <translation>Devo にはまだありません。バイトは理由とともに保存されています。修復して再送するか、破棄できます。</translation>
    </message>
    <message>
        <source>dead letters</source>
        <translation>デッドレター</translation>
    </message>
    <message>
        <source>Show dead letters</source>
        <translation>デッドレターを表示</translation>
    </message>
    <message>
        <source>It has more than %1 children</source>
        <translation>子要素が %1 件を超えています</translation>
    </message>
    <message>
        <source>Its page has more than %1 source objects</source>
        <translation>そのページのソースオブジェクトが %1 件を超えています</translation>
    </message>
    <message>
        <source>It is not JSON at its byte %1: %2</source>
        <translation>%1 バイト目で JSON ではありません: %2</translation>
    </message>
    <message>
        <source>Many that were rejected, a line each. The first: %1</source>
        <translation>拒否された複数の項目（1 行に 1 件）。最初の理由: %1</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead, which is a reason of its own: set it right.</source>
        <translation>このコンピューターの時計が %1 進んでいます。これだけでも原因になります。時計を合わせてください。</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind, which is a reason of its own: set it right.</source>
        <translation>このコンピューターの時計が %1 遅れています。これだけでも原因になります。時計を合わせてください。</translation>
    </message>
    <message>
        <source>The connection goes through the proxy %1, which could answer in Proofpoint&apos;s place.</source>
        <translation>接続はプロキシ %1 を経由しており、Proofpoint の代わりに応答している可能性があります。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right and no proxy is in between, so neither is the reason.</source>
        <translation>このコンピューターの時計は正しく、プロキシもないため、どちらも原因ではありません。</translation>
    </message>
    <message>
        <source>No proxy is in between.</source>
        <translation>プロキシはありません。</translation>
    </message>
    <message>
        <source>The collector on this computer runs with the same credentials and has used up the requests that are allowed for now.</source>
        <translation>このコンピューターのコレクターが同じ認証情報で動作しており、現在許可されているリクエストを使い切っています。</translation>
    </message>
    <message>
        <source>Nothing is wrong with the credentials so far. Test again later, or raise the limit in Settings if Proofpoint allows you more.</source>
        <translation>認証情報にはまだ問題は見つかっていません。後でもう一度テストするか、Proofpoint がより多く許可している場合は設定で制限を上げてください。</translation>
    </message>
    <message>
        <source>The collector that runs with the same credentials was started anew during the test.</source>
        <translation>テスト中に、同じ認証情報で動作するコレクターが再起動されました。</translation>
    </message>
    <message>
        <source>Test again.</source>
        <translation>もう一度テストしてください。</translation>
    </message>
    <message>
        <source>The name of the proxy %1 was not found.</source>
        <translation>プロキシ %1 の名前が見つかりません。</translation>
    </message>
    <message>
        <source>The proxy is set on this computer. Look whether it is spelled right, and whether you are in the network that it belongs to.</source>
        <translation>プロキシはこのコンピューターで設定されています。綴りが正しいか、そのプロキシが属するネットワークに接続しているかを確認してください。</translation>
    </message>
    <message>
        <source>%1 was not reached through the proxy %2: %3.</source>
        <translation>プロキシ %2 経由で %1 に到達できませんでした: %3。</translation>
    </message>
    <message>
        <source>Ask your network team whether the proxy lets connections to %1 through, and whether it wants a name and password.</source>
        <translation>プロキシが %1 への接続を許可しているか、名前とパスワードを必要とするかを、ネットワーク担当者に確認してください。</translation>
    </message>
    <message>
        <source>HTTP %1, %2 bytes, %3 ms</source>
        <translation>HTTP %1、%2 バイト、%3 ミリ秒</translation>
    </message>
    <message>
        <source>no answer, %1 ms</source>
        <translation>応答なし、%1 ミリ秒</translation>
    </message>
    <message>
        <source>waited %1 ms for the rate limit before</source>
        <translation>その前にレート制限のため %1 ミリ秒待機</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>the password is another one, or the file is encrypted in an outdated way</source>
        <translation>パスワードが違うか、ファイルが古い方式で暗号化されています</translation>
    </message>
    <message>
        <source>1 record waits for delivery.</source>
        <translation>1 件のレコードが配信待ちです。</translation>
    </message>
    <message>
        <source>The other service waits for room in the store</source>
        <translation>もう一方のサービスはストアの空きを待っています</translation>
    </message>
    <message>
        <source>The other services wait for room in the store</source>
        <translation>他のサービスはストアの空きを待っています</translation>
    </message>
    <message>
        <source>The other services go on</source>
        <translation>他のサービスは続いています</translation>
    </message>
    <message>
        <source>No %1 since %2</source>
        <translation>%2 以降 %1 がありません</translation>
    </message>
    <message>
        <source>No %1 coming in</source>
        <translation>%1 が届いていません</translation>
    </message>
    <message>
        <source>1 record waits for delivery</source>
        <translation>1 件のレコードが配信待ち</translation>
    </message>
    <message>
        <source>%1 records wait for delivery</source>
        <translation>%1 件のレコードが配信待ち</translation>
    </message>
    <message>
        <source>Start with the first card under Needs attention.</source>
        <translation>「要対応」の先頭のカードから始めてください。</translation>
    </message>
    <message>
        <source>Collection waits: the queue is full</source>
        <translation>収集は待機中: キューがいっぱいです</translation>
    </message>
    <message>
        <source>Pulling goes on by itself as soon as there is room; nothing is lost.</source>
        <translation>空きができしだい取得は自動で再開されます。何も失われません。</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>The store cannot be written</source>
        <translation>ストアに書き込めません</translation>
    </message>
    <message>
        <source>1 record waits safely on this computer.</source>
        <translation>1 件のレコードがこのコンピューターで安全に待機しています。</translation>
    </message>
    <message>
        <source>%1 records wait safely on this computer.</source>
        <translation>%1 件のレコードがこのコンピューターで安全に待機しています。</translation>
    </message>
    <message>
        <source>They go out as soon as it answers. Check its address and port, and the way there.</source>
        <translation>応答しだい送信されます。アドレスとポート、そこまでの経路を確認してください。</translation>
    </message>
    <message>
        <source>Renew certificate…</source>
        <translation>証明書を更新…</translation>
    </message>
    <message>
        <source>Change destination…</source>
        <translation>送信先を変更…</translation>
    </message>
    <message>
        <source>Certificate expires in %1 days</source>
        <translation>証明書は %1 日後に期限切れ</translation>
    </message>
    <message>
        <source>The queue is full, pulling pauses</source>
        <translation>キューがいっぱいで、取得は一時停止中です</translation>
    </message>
    <message>
        <source>Delivery is slower than collection. Pulling goes on by itself as soon as there is room; nothing is lost.</source>
        <translation>配信が収集より遅れています。空きができしだい取得は自動で再開されます。何も失われません。</translation>
    </message>
    <message>
        <source>Pulling goes on by itself as soon as %1 takes records again; nothing is lost.</source>
        <translation>%1 がレコードを再び受け取りしだい、取得は自動で再開されます。何も失われません。</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Raise the limit…</source>
        <translation>上限を上げる…</translation>
    </message>
    <message>
        <source>Store fails</source>
        <translation>ストアの障害</translation>
    </message>
    <message>
        <source>Show the pull</source>
        <translation>取得を表示</translation>
    </message>
    <message>
        <source>%1 confirms nothing</source>
        <translation>%1 から受領確認がありません</translation>
    </message>
    <message>
        <source>Records wait for it safely on this computer and it does not take them, although nothing says that it is away. Look whether it or something on the way to it is stuck.</source>
        <translation>レコードはこのコンピューターに安全に保管されていますが、停止の兆候がないのに送信先が受け取りません。送信先または途中の経路が滞っていないか確認してください。</translation>
    </message>
    <message>
        <source>Records are delivered late</source>
        <translation>レコードの配信が遅れています</translation>
    </message>
    <message>
        <source>The destinations take less than is collected. Nothing is lost; when the queue is full, pulling pauses. A higher limit gives them more time.</source>
        <translation>送信先の受け取りが収集に追いついていません。失われるものはありませんが、キューが満杯になると取得は一時停止します。上限を上げると余裕ができます。</translation>
    </message>
    <message>
        <source>1 record waits</source>
        <translation>1 件のレコードが待機中</translation>
    </message>
    <message>
        <source>%1 records wait</source>
        <translation>%1 件のレコードが待機中</translation>
    </message>
    <message>
        <source>%1 is further than the last record</source>
        <translation>%1 が最後のレコードより先にあります</translation>
    </message>
    <message>
        <source>Its position lies behind everything that was ever stored: the store was replaced or damaged, and new records may not reach it. Keep the log and report it.</source>
        <translation>位置がこれまでに保存されたすべてのレコードより先にあります。ストアが置き換えられたか破損しており、新しいレコードが届かない可能性があります。ログを保管して報告してください。</translation>
    </message>
    <message>
        <source>%1: no end of the pull in sight</source>
        <translation>%1: 取得が終わる見込みがありません</translation>
    </message>
    <message>
        <source>Page after page comes in and the position does not move. Look at the requests of the pull: when they repeat themselves, reset the service to a later time under Persistence.</source>
        <translation>ページは次々に届いていますが、位置が進みません。この取得のリクエストを確認し、同じものが繰り返されている場合は「永続化」でサービスをより後の時刻にリセットしてください。</translation>
    </message>
    <message>
        <source>The requests of the day are used up</source>
        <translation>本日分のリクエストを使い切りました</translation>
    </message>
    <message>
        <source>Collection goes on as the limit allows. When Proofpoint grants you more, raise the limit in the settings of the input.</source>
        <translation>収集は上限の範囲で続きます。Proofpoint からより多くの割り当てを受けた場合は、設定で上限を上げてください。</translation>
    </message>
    <message>
        <source>%1: reset by %2</source>
        <translation>%1: %2 がリセット</translation>
    </message>
    <message>
        <source>%1: restored by %2</source>
        <translation>%1: %2 が復元</translation>
    </message>
    <message>
        <source>%1: state changed by %2</source>
        <translation>%1: %2 が状態を変更</translation>
    </message>
    <message>
        <source>Delivery interrupted: %1</source>
        <translation>配信が中断: %1</translation>
    </message>
    <message>
        <source>%1 takes records again after %2</source>
        <translation>%1 が %2 後に受け取りを再開</translation>
    </message>
    <message>
        <source>Started again after an end for want of memory</source>
        <translation>メモリ不足による終了後に再起動</translation>
    </message>
    <message>
        <source>Started again after an end without a stop</source>
        <translation>正常に停止しなかった後に再起動</translation>
    </message>
    <message>
        <source>usual %1 %2</source>
        <extracomment>How far behind a service usually is; %1 number, %2 unit of time</extracomment>
        <translation>通常 %1 %2</translation>
    </message>
    <message>
        <source>usual up to %1 %2</source>
        <extracomment>How far behind a service usually is; %1 number, %2 unit of time</extracomment>
        <translation>通常 %1 %2以内</translation>
    </message>
    <message>
        <source>usual %1–%2 %3</source>
        <extracomment>How far behind a service usually is; %1 and %2 numbers, %3 unit of time</extracomment>
        <translation>通常 %1～%2 %3</translation>
    </message>
    <message>
        <source>%1 behind, as usual.</source>
        <translation>%1の遅れ、通常どおりです。</translation>
    </message>
    <message>
        <source>%1 are later than usual.</source>
        <translation>%1は通常より遅れています。</translation>
    </message>
    <message>
        <source>Last pull at %1</source>
        <translation>最後の取得: %1</translation>
    </message>
    <message>
        <source>Last acknowledged at %1</source>
        <translation>最後の確認応答: %1</translation>
    </message>
    <message>
        <source>Oldest waiting since %1</source>
        <translation>最も古いものは %1 から待機</translation>
    </message>
    <message>
        <source>All records are delivered; 1 source object could not become one.</source>
        <translation>すべてのレコードは配信済みです。1 件の元オブジェクトはレコードにできませんでした。</translation>
    </message>
    <message>
        <source>All records are delivered; %1 source objects could not become one.</source>
        <translation>すべてのレコードは配信済みです。%1 件の元オブジェクトはレコードにできませんでした。</translation>
    </message>
    <message>
        <source>Furthest behind: %1 of %2, %3.</source>
        <translation>最も遅れているもの: %2 の %1、%3。</translation>
    </message>
    <message>
        <source>%1 of tenant %2</source>
        <translation>テナント %2 の %1</translation>
    </message>
    <message>
        <source>Nothing is collected here</source>
        <translation>ここでは何も収集されていません</translation>
    </message>
    <message>
        <source>This tenant is off. It is turned on under Settings, Tenants and sources.</source>
        <translation>このテナントは無効です。設定の「テナントとソース」で有効にします。</translation>
    </message>
    <message>
        <source>Nothing waits for it yet; what comes is kept on this computer.</source>
        <translation>まだ待っているものはありません。届いたものはこのコンピューターに保持されます。</translation>
    </message>
    <message>
        <source>Check its address and port, and the way there.</source>
        <translation>アドレスとポート、そこまでの経路を確認してください。</translation>
    </message>
    <message>
        <source>What lies in the first %1 is older than the store&apos;s history and comes on top.</source>
        <translation>最初の %1 の分はストアの履歴より古く、これに加わります。</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from no authority in the chosen chain: %2.</source>
        <translation>%1 の証明書は、選択したチェーンのどの認証局のものでもありません: %2。</translation>
    </message>
    <message>
        <source>Most often the chain is the one of another Devo region or relay: choose the chain.crt that came with your certificate. If it is the right one, a proxy that inspects TLS answers in place of %1: ask your network team to let it through uninspected.</source>
        <translation>多くの場合、チェーンが別の Devo リージョンまたはリレーのものです。証明書に付属していた chain.crt を選択してください。それが正しい場合は、TLS を検査するプロキシが %1 の代わりに応答しています。検査対象外にするよう、ネットワーク担当者に依頼してください。</translation>
    </message>
    <message>
        <source>%1 ended the connection when it was shown the certificate, so it most likely refuses it: %2.</source>
        <translation>証明書を提示した時点で %1 が接続を切断しました。証明書が拒否された可能性が最も高いです: %2。</translation>
    </message>
    <message>
        <source>It may belong to a domain of another region or another relay, or be revoked. Choose the region of your domain, or download a new certificate. If others get through with it, a firewall or proxy cuts TLS connections.</source>
        <translation>別のリージョンのドメインまたは別のリレーのものか、失効している可能性があります。ドメインのリージョンを選択するか、新しい証明書をダウンロードしてください。同じ証明書でほかからは接続できる場合、ファイアウォールまたはプロキシが TLS 接続を切断しています。</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate: %1.</source>
        <translation>キーが証明書に対応していません: %1。</translation>
    </message>
    <message>
        <source>Choose the key that was made with this certificate, or download both once more.</source>
        <translation>この証明書と一緒に作成されたキーを選択するか、両方をもう一度ダウンロードしてください。</translation>
    </message>
</context>
<context>
    <name>casb::ui::AppearanceForm</name>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>The other of the two stands in the tool tip of each time.</source>
        <translation>もう一方は各時刻のツールチップに表示されます。</translation>
    </message>
    <message>
        <source>Size of letters: as the desktop. Both choices apply at once and stay for the next start.</source>
        <translation>文字の大きさ: デスクトップに合わせます。どちらの選択もすぐに適用され、次回の起動時にも保持されます。</translation>
    </message>
</context>
<context>
    <name>casb::ui::AttentionCard</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <translation>%1 · %2 から</translation>
    </message>
    <message>
        <source>Details of: %1</source>
        <translation>詳細: %1</translation>
    </message>
    <message>
        <source>Remind tomorrow</source>
        <translation>明日再通知</translation>
    </message>
    <message>
        <source>Remind tomorrow of: %1</source>
        <translation>明日再通知: %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::CatalogueFoot</name>
    <message>
        <source>Enter new credentials…</source>
        <translation>新しい認証情報を入力…</translation>
    </message>
    <message>
        <source>Close the catalogue entry</source>
        <translation>カタログ項目を閉じる</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>1 time today</source>
        <translation>今日 1 回</translation>
    </message>
    <message>
        <source>%1 times today</source>
        <translation>今日 %1 回</translation>
    </message>
    <message>
        <source>1 time in this file</source>
        <translation>このファイルで 1 回</translation>
    </message>
    <message>
        <source>%1 times in this file</source>
        <translation>このファイルで %1 回</translation>
    </message>
    <message>
        <source>Solved by itself at %1. If it comes again: %2</source>
        <translation>%1 に自然に解消しました。再発した場合: %2</translation>
    </message>
</context>
<context>
    <name>casb::ui::Chart</name>
    <message>
        <source>No data in this span</source>
        <translation>この期間のデータはありません</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1、%2 ～ %3</translation>
    </message>
</context>
<context>
    <name>casb::ui::ChartLegend</name>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>Click hides or shows %1</source>
        <translation>クリックで %1 の表示/非表示を切り替え</translation>
    </message>
</context>
<context>
    <name>casb::ui::ChipRow</name>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 more filters</source>
        <translation>他 %1 件のフィルター</translation>
    </message>
</context>
<context>
    <name>casb::ui::CollectorField</name>
    <message>
        <source>No tenant yet</source>
        <translation>テナントはまだありません</translation>
    </message>
    <message>
        <source>Collector in view: %1, %2</source>
        <translation>表示中のコレクター: %1、%2</translation>
    </message>
</context>
<context>
    <name>casb::ui::CredentialsDialog</name>
    <message>
        <source>Set up a tenant</source>
        <translation>テナントを設定</translation>
    </message>
    <message>
        <source>New credentials of %1</source>
        <translation>%1 の新しい認証情報</translation>
    </message>
    <message>
        <source>How does the collector sign in?</source>
        <translation>コレクターのサインイン方法</translation>
    </message>
    <message>
        <source>Paste what Proofpoint gave you; the test runs as soon as all fields are filled.</source>
        <translation>Proofpoint から受け取った情報を貼り付けてください。すべての項目が入力されるとテストを実行します。</translation>
    </message>
    <message>
        <source>Paste block</source>
        <translation>ブロックを貼り付け</translation>
    </message>
    <message>
        <source>Takes JSON or YAML with api_key, client_id, client_secret and region from the clipboard</source>
        <translation>クリップボードから api_key、client_id、client_secret、region を含む JSON または YAML を取り込みます</translation>
    </message>
    <message>
        <source>Proofpoint API access</source>
        <translation>Proofpoint API アクセス</translation>
    </message>
    <message>
        <source>Name of this tenant</source>
        <translation>このテナントの名前</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Europe (eu)</source>
        <translation>ヨーロッパ (eu)</translation>
    </message>
    <message>
        <source>United States (us)</source>
        <translation>米国 (us)</translation>
    </message>
    <message>
        <source>Australia (au)</source>
        <translation>オーストラリア (au)</translation>
    </message>
    <message>
        <source>Refused by Proofpoint</source>
        <translation>Proofpoint が拒否</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>キーチェーンに再度問い合わせる</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>今すぐテスト</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>Clear secret and paste anew</source>
        <translation>シークレットを消去して貼り直す</translation>
    </message>
    <message>
        <source>The test asks for data but keeps none. It uses 3 of the day&apos;s requests.</source>
        <translation>テストはデータを要求しますが、保持しません。1 日のリクエストのうち 3 件を使います。</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>再テスト</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep present credentials</source>
        <translation>現在の認証情報を維持</translation>
    </message>
    <message>
        <source>Use for this run only</source>
        <translation>今回の実行でのみ使用</translation>
    </message>
    <message>
        <source>Store and use credentials</source>
        <translation>認証情報を保存して使用</translation>
    </message>
    <message>
        <source>The clipboard has no api_key, client_id or client_secret in JSON or YAML.</source>
        <translation>クリップボードに JSON または YAML の api_key、client_id、client_secret がありません。</translation>
    </message>
    <message>
        <source>The collector tries the credentials itself as soon as it has them.</source>
        <translation>コレクターは認証情報を受け取るとすぐに自分で確認します。</translation>
    </message>
    <message>
        <source>Secrets go to the keychain of this computer. They are never written to a file.</source>
        <translation>シークレットはこのコンピューターのキーチェーンに保存します。ファイルに書き込むことはありません。</translation>
    </message>
    <message>
        <source>No keychain is open: %1. Unlock it and ask again, or use the credentials for this run only. They are not written to a file.</source>
        <translation>開いているキーチェーンがありません: %1。ロックを解除して再度問い合わせるか、今回の実行でのみ認証情報を使用してください。ファイルには書き込みません。</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation>テストを停止</translation>
    </message>
    <message>
        <source>all steps went well, %1 s</source>
        <translation>全ステップ成功、%1 秒</translation>
    </message>
    <message>
        <source>stopped at step %1, %2 s</source>
        <translation>ステップ %1 で停止、%2 秒</translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <translation>%1 (%2 %3)</translation>
    </message>
    <message>
        <source> Copy the secret once more from Proofpoint, without a blank at its end; a key of another region is refused in the same way.</source>
        <translation> Proofpoint からシークレットをもう一度、末尾に空白が入らないようにコピーしてください。別のリージョンのキーも同様に拒否されます。</translation>
    </message>
    <message>
        <source>Storing in the keychain. It may ask for its password.</source>
        <translation>キーチェーンに保存しています。パスワードを求められる場合があります。</translation>
    </message>
    <message>
        <source>Not stored: %1. Unlock the keychain and try again, or use the credentials for this run only.</source>
        <translation>保存できませんでした: %1。キーチェーンのロックを解除して再試行するか、今回の実行でのみ認証情報を使用してください。</translation>
    </message>
    <message>
        <source> The test begins again by itself in %1.</source>
        <translation> テストは %1後に自動的に再開します。</translation>
    </message>
    <message>
        <source>No keychain is open: %1.</source>
        <translation>開いているキーチェーンがありません: %1。</translation>
    </message>
    <message>
        <source>Not stored: the keychain holds other credentials as %1, which were not stored from here. Choose another name.</source>
        <translation>保存されませんでした。キーチェーンには %1 として、ここから保存したものではない別の認証情報があります。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>casb::ui::CredentialsPage</name>
    <message>
        <source>How does the collector sign in?</source>
        <translation>コレクターはどのようにサインインしますか？</translation>
    </message>
    <message>
        <source>Paste what Proofpoint gave you; the test runs as soon as all fields are filled.</source>
        <translation>Proofpoint から受け取ったものを貼り付けてください。すべての欄が入力されるとすぐにテストが実行されます。</translation>
    </message>
    <message>
        <source>Paste block</source>
        <translation>ブロックを貼り付け</translation>
    </message>
    <message>
        <source>Takes JSON or YAML with api_key, client_id, client_secret and region from the clipboard</source>
        <translation>api_key、client_id、client_secret、region を含む JSON または YAML をクリップボードから取り込みます</translation>
    </message>
    <message>
        <source>Proofpoint API access</source>
        <translation>Proofpoint API アクセス</translation>
    </message>
    <message>
        <source>for instance contoso-eu</source>
        <translation>例: contoso-eu</translation>
    </message>
    <message>
        <source>Name of this tenant</source>
        <translation>このテナントの名前</translation>
    </message>
    <message>
        <source>Europe (eu)</source>
        <translation>ヨーロッパ (eu)</translation>
    </message>
    <message>
        <source>United States (us)</source>
        <translation>米国 (us)</translation>
    </message>
    <message>
        <source>Australia (au)</source>
        <translation>オーストラリア (au)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Refused by Proofpoint</source>
        <translation>Proofpoint が拒否</translation>
    </message>
    <message>
        <source>The clipboard has no api_key, client_id or client_secret in JSON or YAML.</source>
        <translation>クリップボードに JSON または YAML の api_key、client_id、client_secret がありません。</translation>
    </message>
    <message>
        <source>Asking the keychain of this computer…</source>
        <translation>このコンピューターのキーチェーンに問い合わせ中…</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>キーチェーンに再度問い合わせ</translation>
    </message>
    <message>
        <source>Keep them for this run only</source>
        <translation>今回の実行でのみ保持</translation>
    </message>
    <message>
        <source>In memory until the console ends, then they are asked for again</source>
        <translation>コンソールの終了までメモリに保持し、その後は再度入力が必要です</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>今すぐテスト</translation>
    </message>
    <message>
        <source>The test asks for data but keeps none. It uses 3 of the day&apos;s requests.</source>
        <translation>テストはデータを要求しますが、保存はしません。本日のリクエストを 3 件使用します。</translation>
    </message>
    <message>
        <source>Fill api_key, client_id and client_secret first</source>
        <translation>先に api_key、client_id、client_secret を入力してください</translation>
    </message>
    <message>
        <source>Secrets go to the keychain of this computer, which is open. They are never written to a file.</source>
        <translation>シークレットは、開いているこのコンピューターのキーチェーンに保存されます。ファイルに書き込まれることはありません。</translation>
    </message>
    <message>
        <source>No keychain is open: %1. Unlock it and ask again, or keep the secrets for this run only. They are never written to a file.</source>
        <translation>開いているキーチェーンがありません: %1。ロックを解除して再度問い合わせるか、シークレットを今回の実行でのみ保持してください。ファイルに書き込まれることはありません。</translation>
    </message>
    <message>
        <source>Clear secret and paste anew</source>
        <translation>シークレットを消去して貼り付け直す</translation>
    </message>
    <message>
        <source>Give the tenant a name first</source>
        <translation>先にテナントに名前を付けてください</translation>
    </message>
    <message>
        <source>Open the keychain, or keep the secrets for this run only</source>
        <translation>キーチェーンを開くか、シークレットを今回の実行でのみ保持してください</translation>
    </message>
    <message>
        <source>The test is running</source>
        <translation>テストを実行中です</translation>
    </message>
    <message>
        <source>Test the credentials first</source>
        <translation>先に認証情報をテストしてください</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>別のアドレス…</translation>
    </message>
    <message>
        <source>Address of the API (override_api_base_url)</source>
        <translation>API のアドレス (override_api_base_url)</translation>
    </message>
    <message>
        <source>The test asks for data but keeps none. It uses 3 of the day&apos;s %1 requests.</source>
        <translation>テストはデータを要求しますが、保存しません。1 日 %1 件のリクエストのうち 3 件を使います。</translation>
    </message>
    <message>
        <source>The test asks for data but keeps none. It uses 3 requests.</source>
        <translation>テストはデータを要求しますが、保存しません。リクエストを 3 件使います。</translation>
    </message>
    <message>
        <source>Exchange with Proofpoint</source>
        <translation>Proofpoint とのやり取り</translation>
    </message>
    <message>
        <source>What was asked and answered, without secrets.</source>
        <translation>要求と応答の内容です。シークレットは含みません。</translation>
    </message>
    <message>
        <source>Copy the exchange</source>
        <translation>やり取りをコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>An address such as https://api.example.com; http:// is for this computer only</source>
        <translation>https://api.example.com のようなアドレス。http:// はこのコンピューターでのみ使えます</translation>
    </message>
    <message>
        <source>Give the address of the API first, such as https://api.example.com</source>
        <translation>先に API のアドレスを入力してください (例: https://api.example.com)</translation>
    </message>
    <message>
        <source>Enter credentials</source>
        <translation>認証情報を入力</translation>
    </message>
    <message>
        <source>Back to credentials</source>
        <translation>認証情報に戻る</translation>
    </message>
</context>
<context>
    <name>casb::ui::DeadLettersPage</name>
    <message>
        <source>Back to the records</source>
        <translation>レコードに戻る</translation>
    </message>
    <message>
        <source>Which dead letters</source>
        <translation>どのデッドレターか</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未処理</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>処理済み</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Settles the chosen ones without delivering them. Their bytes are kept, it can be taken back.</source>
        <translation>選択したものを配信せずに処理済みにします。バイトは保存され、取り消せます。</translation>
    </message>
    <message>
        <source>Export the dead letters of this filter</source>
        <translation>このフィルターのデッドレターをエクスポート</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>デッドレター</translation>
    </message>
    <message>
        <source>Filter by service</source>
        <translation>サービスで絞り込み</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Filter by reason, in the log&apos;s words</source>
        <translation>理由でフィルター（ログの文言）</translation>
    </message>
    <message>
        <source>Filter by pull</source>
        <translation>取得でフィルター</translation>
    </message>
    <message>
        <source>Filter row: Ctrl+L</source>
        <translation>フィルター行: Ctrl+L</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Stored for delivery: %1, under a pull of its own.</source>
        <translation>配信用に保存: %1（専用の取得として）。</translation>
    </message>
    <message>
        <source>Show its pull</source>
        <translation>この取得を表示</translation>
    </message>
    <message>
        <source>The dead letters cannot be read: %1</source>
        <translation>デッドレターを読み取れません: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Discard %1 dead letters</source>
        <translation>%1 件のデッドレターを破棄</translation>
    </message>
    <message>
        <source>Discard the chosen dead letters</source>
        <translation>選択したデッドレターを破棄</translation>
    </message>
    <message>
        <source>No dead letter fits the filter</source>
        <translation>フィルターに合うデッドレターはありません</translation>
    </message>
    <message>
        <source>Nobody has replayed or discarded one yet</source>
        <translation>まだ再送も破棄もされていません</translation>
    </message>
    <message>
        <source>Every source object has become a record</source>
        <translation>すべてのソースオブジェクトがレコードになりました</translation>
    </message>
    <message>
        <source>No source object was ever rejected</source>
        <translation>拒否されたソースオブジェクトはありません</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>最新の %1 件</translation>
    </message>
    <message>
        <source>1 dead letter</source>
        <translation>1 件のデッドレター</translation>
    </message>
    <message>
        <source>%1 dead letters</source>
        <translation>%1 件のデッドレター</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>何も変更されていません: %1</translation>
    </message>
    <message>
        <source>Discarded: %1. The bytes are kept for 90 days.</source>
        <translation>破棄: %1。バイトは 90 日間保存されます。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Open again: %1.</source>
        <translation>再び未処理: %1。</translation>
    </message>
    <message>
        <source>One a line, with reason and bytes (*.ndjson)</source>
        <translation>1 行に 1 件、理由とバイト付き (*.ndjson)</translation>
    </message>
    <message>
        <source>1 dead letter was written to %1</source>
        <translation>1 件のデッドレターを %1 に書き込みました</translation>
    </message>
    <message>
        <source>%1 dead letters were written to %2</source>
        <translation>%1 件のデッドレターを %2 に書き込みました</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>エクスポートできませんでした: %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::DensityStrip</name>
    <message>
        <source>Density of the log over time</source>
        <translation>時間ごとのログ密度</translation>
    </message>
    <message>
        <source>%1 warnings, %2 errors</source>
        <translation>警告 %1 件、エラー %2 件</translation>
    </message>
</context>
<context>
    <name>casb::ui::DestinationPage</name>
    <message>
        <source>Where do the records go?</source>
        <translation>レコードの送信先はどこですか？</translation>
    </message>
    <message>
        <source>They are kept on this computer first; when the destination is away, they wait.</source>
        <translation>レコードはまずこのコンピューターに保存され、送信先に接続できないときは待機します。</translation>
    </message>
    <message>
        <source>Delivery test</source>
        <translation>配信テスト</translation>
    </message>
    <message>
        <source>Send a record</source>
        <translation>レコードを送信</translation>
    </message>
    <message>
        <source>The test sends one record with the tag test.keep.free. It is no part of your data.</source>
        <translation>テストではタグ test.keep.free のレコードを 1 件送信します。お使いのデータには含まれません。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>名前解決</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>TCP 接続</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Record sent</source>
        <translation>レコード送信</translation>
    </message>
    <message>
        <source>Record taken</source>
        <translation>レコード受け入れ</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Devo</source>
        <translation>Devo</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>このコンピューターのみ</translation>
    </message>
    <message>
        <source>As configured</source>
        <translation>設定ファイルどおり</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>ヨーロッパ</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>米国</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>カナダ</translation>
    </message>
    <message>
        <source>Asia and Pacific</source>
        <translation>アジア太平洋</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>別のアドレス</translation>
    </message>
    <message>
        <source>Region of your Devo domain</source>
        <translation>Devo ドメインのリージョン</translation>
    </message>
    <message>
        <source>Address of Devo</source>
        <translation>Devo のアドレス</translation>
    </message>
    <message>
        <source>address:port</source>
        <translation>アドレス:ポート</translation>
    </message>
    <message>
        <source>Key (DOMAIN.key)</source>
        <translation>キー (DOMAIN.key)</translation>
    </message>
    <message>
        <source>Chain (chain.crt)</source>
        <translation>チェーン (chain.crt)</translation>
    </message>
    <message>
        <source>What the certificate says</source>
        <translation>証明書の内容</translation>
    </message>
    <message>
        <source>for instance relay.example.com</source>
        <translation>例: relay.example.com</translation>
    </message>
    <message>
        <source>Address of the relay</source>
        <translation>リレーのアドレス</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>None, plain TCP</source>
        <translation>なし、平文 TCP</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Records are collected into the store of this computer and can be looked at, searched and exported there. Nothing leaves it.</source>
        <translation>レコードはこのコンピューターのストアに収集され、そこで表示、検索、エクスポートできます。外部には何も送信されません。</translation>
    </message>
    <message>
        <source>A destination can be added in Settings at any time; what is collected until then is kept as long as the retention says.</source>
        <translation>送信先は設定でいつでも追加できます。それまでに収集したものは保持期間のあいだ保持されます。</translation>
    </message>
    <message>
        <source>The destinations stay as the configuration has them. Settings changes them at any time.</source>
        <translation>送信先は設定ファイルのままです。設定でいつでも変更できます。</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>only on this computer</source>
        <translation>このコンピューターのみ</translation>
    </message>
    <message>
        <source>Name address and files first</source>
        <translation>先にアドレスとファイルを指定してください</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>%1: it has expired</source>
        <translation>%1: 期限切れです</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1、あと %2</translation>
    </message>
    <message>
        <source>Choose certificate, key and chain first, or keep the records only on this computer</source>
        <translation>先に証明書、キー、チェーンを選択するか、レコードをこのコンピューターのみに保持してください</translation>
    </message>
    <message>
        <source>Name the address of the relay first</source>
        <translation>先にリレーのアドレスを指定してください</translation>
    </message>
    <message>
        <source>The certificate files cannot be used</source>
        <translation>証明書のファイルを使用できません</translation>
    </message>
    <message>
        <source>The test is running</source>
        <translation>テストを実行中です</translation>
    </message>
    <message>
        <source>Send a test record first</source>
        <translation>先にテストレコードを送信してください</translation>
    </message>
    <message>
        <source>The certificate files are being read</source>
        <translation>証明書ファイルを読み込んでいます</translation>
    </message>
    <message>
        <source>Certificates and keys (*.crt *.pem *.key *.cer *.p12 *.pfx);;All files (*)</source>
        <translation>証明書と鍵 (*.crt *.pem *.key *.cer *.p12 *.pfx);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Certificate (DOMAIN.crt, or a .p12 with the key inside)</source>
        <translation>証明書 (DOMAIN.crt、または鍵を含む .p12)</translation>
    </message>
    <message>
        <source>Password of the .p12</source>
        <translation>.p12 のパスワード</translation>
    </message>
    <message>
        <source>Password of the .p12; it is used once and kept nowhere</source>
        <translation>.p12 のパスワード (一度だけ使い、どこにも保存しません)</translation>
    </message>
    <message>
        <source>asks for its password</source>
        <translation>パスワードが必要です</translation>
    </message>
    <message>
        <source>Choose destination</source>
        <translation>送信先を選ぶ</translation>
    </message>
    <message>
        <source>Back to destination</source>
        <translation>送信先に戻る</translation>
    </message>
</context>
<context>
    <name>casb::ui::DestinationsForm</name>
    <message>
        <source>Every record goes to every destination. What one of them cannot take yet waits for it in the store.</source>
        <translation>すべてのレコードがすべての送信先に送られます。まだ受け入れられないものはストアで待機します。</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>送信先を追加</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the destination %1</source>
        <translation>送信先 %1 を削除</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Devo (devo_platform)</source>
        <translation>Devo (devo_platform)</translation>
    </message>
    <message>
        <source>Relay, TLS (relay)</source>
        <translation>リレー、TLS (relay)</translation>
    </message>
    <message>
        <source>Relay in the house (syslog)</source>
        <translation>社内リレー (syslog)</translation>
    </message>
    <message>
        <source>Only on this computer (console)</source>
        <translation>このコンピューターのみ (console)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>TLS (SSL)</source>
        <translation>TLS (SSL)</translation>
    </message>
    <message>
        <source>none, plain TCP</source>
        <translation>なし、平文 TCP</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続数</translation>
    </message>
    <message>
        <source>None is left: at least one is needed. “Only on this computer (console)” is one, too.</source>
        <translation>送信先がありません。少なくとも 1 つ必要です。「このコンピューターのみ (console)」も送信先の 1 つです。</translation>
    </message>
</context>
<context>
    <name>casb::ui::DiffView</name>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>%1 lines went, %2 came</source>
        <translation>%1 行削除、%2 行追加</translation>
    </message>
</context>
<context>
    <name>casb::ui::EffectView</name>
    <message>
        <source>What will happen</source>
        <translation>実行される内容</translation>
    </message>
    <message>
        <source>counted in the store&apos;s own history</source>
        <translation>ストア自身の履歴から集計</translation>
    </message>
    <message>
        <source>again</source>
        <translation>再度</translation>
    </message>
    <message>
        <source>%1 to now</source>
        <translation>%1 から現在まで</translation>
    </message>
    <message>
        <source>reading the history</source>
        <translation>履歴を読み込み中</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>of these about %1 are in Devo already</source>
        <translation>うち約 %1 は Devo に既にあります</translation>
    </message>
    <message>
        <source>about 1 record</source>
        <translation>約 1 レコード</translation>
    </message>
    <message>
        <source>about %1 records</source>
        <translation>約 %1 レコード</translation>
    </message>
    <message>
        <source>%1 at the rate limit</source>
        <translation>レート制限で %1</translation>
    </message>
    <message>
        <source>no limit set</source>
        <translation>制限の設定なし</translation>
    </message>
    <message>
        <source>, %1 of %2 today</source>
        <translation>、本日 %1 / %2</translation>
    </message>
    <message>
        <source>request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>to send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>%1, all that is in the span</source>
        <translation>%1、期間内のすべて</translation>
    </message>
    <message>
        <source>%1, older than the duplicate filter</source>
        <translation>%1、重複フィルターより古いもの</translation>
    </message>
    <message>
        <source>only what is missing is sent</source>
        <translation>不足分だけを送信します</translation>
    </message>
    <message>
        <source>%1 to now, %2 of it before the store&apos;s history</source>
        <translation>%1 から現在まで、うち %2 はストアの履歴より前</translation>
    </message>
    <message>
        <source>all that is older than the store&apos;s history</source>
        <translation>ストアの履歴より古いものすべて</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>すぐに</translation>
    </message>
</context>
<context>
    <name>casb::ui::EmptyView</name>
    <message>
        <source>What this page will show: alerts and events come from Proofpoint, are kept on this computer first, and go to the destination.</source>
        <translation>このページの表示内容: アラートとイベントは Proofpoint から届き、まずこのコンピューターに保持され、その後送信先へ送られます。</translation>
    </message>
    <message>
        <source>Read page by page from Proofpoint, every 10 minutes. Shown here: how far behind, and when the next pull comes.</source>
        <translation>Proofpoint から 10 分ごとにページ単位で読み取ります。遅れと次の取得時刻をここに表示します。</translation>
    </message>
    <message>
        <source>Every log-in, share and download that Proofpoint saw, in the order of its storage.</source>
        <translation>Proofpoint が検知したすべてのログイン、共有、ダウンロードを、保存された順に読み取ります。</translation>
    </message>
    <message>
        <source>Store on this computer</source>
        <translation>このコンピューターのストア</translation>
    </message>
    <message>
        <source>Every record is kept here first, together with the position reached. If Devo is away, records wait; after a crash, collection goes on where it was.</source>
        <translation>各レコードは、到達した位置とともにまずここに保持されます。Devo が利用できない間はレコードが待機し、クラッシュ後は中断した位置から収集が続きます。</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Devo, a relay, or only this computer. Shown here: whether it is connected, records per second, and what it acknowledged last.</source>
        <translation>Devo、リレー、またはこのコンピューターのみ。接続の有無、毎秒のレコード数、最後の確認応答をここに表示します。</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>どのように始めますか?</translation>
    </message>
    <message>
        <source>New tenant</source>
        <translation>新しいテナント</translation>
    </message>
    <message>
        <source>Set up a tenant…</source>
        <translation>テナントを設定…</translation>
    </message>
    <message>
        <source>Existing Devo collector</source>
        <translation>既存の Devo コレクター</translation>
    </message>
    <message>
        <source>Import a collector…</source>
        <translation>コレクターをインポート…</translation>
    </message>
    <message>
        <source>Demo tenant</source>
        <translation>デモテナント</translation>
    </message>
    <message>
        <source>Look around without credentials: a simulated Proofpoint and a simulated Devo run on this computer, faults included.</source>
        <translation>認証情報なしで試せます。シミュレートされた Proofpoint と Devo が、障害も含めてこのコンピューターで動作します。</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>デモを開始</translation>
    </message>
    <message>
        <source>What to have at hand</source>
        <translation>用意するもの</translation>
    </message>
    <message>
        <source>From Proofpoint</source>
        <translation>Proofpoint から</translation>
    </message>
    <message>
        <source>api_key, client_id, client_secret; the region (eu, us or au)</source>
        <translation>api_key、client_id、client_secret、リージョン (eu、us、au のいずれか)</translation>
    </message>
    <message>
        <source>From Devo</source>
        <translation>Devo から</translation>
    </message>
    <message>
        <source>chain, certificate and key, as three files</source>
        <translation>チェーン、証明書、キーの 3 ファイル</translation>
    </message>
    <message>
        <source>From the network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>outgoing port 443 to api.protect.proofpoint.com, api-siem.protect.proofpoint.com, collector-eu.devo.io</source>
        <translation>次への送信ポート 443: api.protect.proofpoint.com、api-siem.protect.proofpoint.com、collector-eu.devo.io</translation>
    </message>
    <message>
        <source>You have an api_key, a client_id and a client_secret from Proofpoint. Five steps, about three minutes, everything is tested before it is stored.</source>
        <translation>Proofpoint の api_key、client_id、client_secret をお持ちの場合。5 ステップ、約 3 分で、保存前にすべてテストされます。</translation>
    </message>
    <message>
        <source>Choose its folder: config.yaml, certs and state are read. Collection goes on at the position where the old collector stopped.</source>
        <translation>フォルダーを選択すると、config.yaml、certs、state が読み込まれます。収集は以前のコレクターが停止した位置から継続します。</translation>
    </message>
    <message>
        <source>You may also drop a config.yaml onto this window.</source>
        <translation>config.yaml をこのウィンドウにドロップすることもできます。</translation>
    </message>
    <message>
        <source>set up a tenant</source>
        <translation>テナントをセットアップ</translation>
    </message>
    <message>
        <source>import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>すべてのキー</translation>
    </message>
</context>
<context>
    <name>casb::ui::EngineSession</name>
    <message>
        <source>Nothing is open</source>
        <translation>何も開いていません</translation>
    </message>
</context>
<context>
    <name>casb::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose %1…</source>
        <translation>%1 を選択…</translation>
    </message>
</context>
<context>
    <name>casb::ui::FlowPainter</name>
    <message>
        <source>Store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>records waiting</source>
        <translation>件のレコードが待機中</translation>
    </message>
    <message>
        <source>Oldest waiting</source>
        <translation>最も古い待機</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>ディスク上のサイズ</translation>
    </message>
    <message>
        <source>Delivered today</source>
        <translation>本日の配信</translation>
    </message>
</context>
<context>
    <name>casb::ui::FlowPicture</name>
    <message>
        <source>Flow of data</source>
        <translation>データの流れ</translation>
    </message>
</context>
<context>
    <name>casb::ui::FoundList</name>
    <message>
        <source>cannot be used</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>found</source>
        <translation>検出</translation>
    </message>
</context>
<context>
    <name>casb::ui::HistogramSlider</name>
    <message>
        <source>Start again from</source>
        <translation>再収集の開始時刻</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1 %2 to %3 %4: %5 collected</source>
        <translation>%1 %2 ～ %3 %4：%5 件収集</translation>
    </message>
</context>
<context>
    <name>casb::ui::HistoryModel</name>
    <message>
        <source>in force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更内容</translation>
    </message>
</context>
<context>
    <name>casb::ui::HistoryPanel</name>
    <message>
        <source>Earlier states</source>
        <translation>以前の状態</translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation>グラフの範囲</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>By persons only</source>
        <translation>手動操作のみ</translation>
    </message>
    <message>
        <source>Earlier states of %1</source>
        <translation>%1 の以前の状態</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Restore the state of %1</source>
        <translation>%1 の状態を復元</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 件保持</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有効</translation>
    </message>
</context>
<context>
    <name>casb::ui::JsonPane</name>
    <message>
        <source>How to show it: %1</source>
        <translation>表示方法: %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
    <message>
        <source>%1 as a tree</source>
        <translation>%1 のツリー表示</translation>
    </message>
</context>
<context>
    <name>casb::ui::JsonTreeModel</name>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>object, 1 member</source>
        <translation>オブジェクト、1 メンバー</translation>
    </message>
    <message>
        <source>object, %1 members</source>
        <translation>オブジェクト、%1 メンバー</translation>
    </message>
    <message>
        <source>list, 1 element</source>
        <translation>リスト、1 要素</translation>
    </message>
    <message>
        <source>list, %1 elements</source>
        <translation>リスト、%1 要素</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>casb::ui::LetterDetail</name>
    <message>
        <source>As it came</source>
        <translation>届いたまま</translation>
    </message>
    <message>
        <source>How to show the bytes</source>
        <translation>バイトの表示方法</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Copy its text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>The object as it came</source>
        <translation>届いたままのオブジェクト</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>The object to be replayed</source>
        <translation>再送するオブジェクト</translation>
    </message>
    <message>
        <source>The records that Devo would get</source>
        <translation>Devo が受け取るレコード</translation>
    </message>
    <message>
        <source>Save its bytes to a file</source>
        <translation>バイトをファイルに保存</translation>
    </message>
    <message>
        <source>Puts the object as it came into the editor again</source>
        <translation>届いたままのオブジェクトをエディターに戻します</translation>
    </message>
    <message>
        <source>Load a repaired object from a file</source>
        <translation>修復したオブジェクトをファイルから読み込む</translation>
    </message>
    <message>
        <source>Here stand the records that Devo would get.</source>
        <translation>Devo が受け取るレコードがここに表示されます。</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>%2 のうち先頭の %1</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 バイト</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>No dead letter is chosen</source>
        <translation>デッドレターが選択されていません</translation>
    </message>
    <message>
        <source>Records that are damaged in the store cannot be repaired. Their bytes can be saved; a reset that sends everything again brings what they held.</source>
        <translation>ストア内で破損したレコードは修復できません。バイトは保存できます。すべてを再送するリセットで内容が再び届きます。</translation>
    </message>
    <message>
        <source>It is being read</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>It is too large to be edited here. Save its bytes, repair them in another editor, and load the result.</source>
        <translation>大きすぎてここでは編集できません。バイトを保存し、別のエディターで修復してから結果を読み込んでください。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行 %2 桁: %3</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>そこへ移動</translation>
    </message>
    <message>
        <source>Take the object out</source>
        <translation>オブジェクトを取り出す</translation>
    </message>
    <message>
        <source>It becomes %1</source>
        <translation>%1 になります</translation>
    </message>
    <message>
        <source>without an id, so that a second delivery would not be noticed</source>
        <translation>ID がないため、二重配信は検出されません</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>1 place mended</source>
        <translation>1 か所を修正</translation>
    </message>
    <message>
        <source>%1 places mended</source>
        <translation>%1 か所を修正</translation>
    </message>
    <message>
        <source>Replayed as it came by %1, %2</source>
        <translation>%1 が届いたまま再送、%2</translation>
    </message>
    <message>
        <source>Repaired and replayed by %1, %2</source>
        <translation>%1 が修復して再送、%2</translation>
    </message>
    <message>
        <source>Show its pull</source>
        <translation>この取得を表示</translation>
    </message>
    <message>
        <source>Discarded by %1, %2. Its bytes are kept for 90 days.</source>
        <translation>%1 が破棄、%2。バイトは 90 日間保存されます。</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>未処理に戻す</translation>
    </message>
    <message>
        <source>As it was replayed</source>
        <translation>再送した内容</translation>
    </message>
    <message>
        <source>Replay as %1</source>
        <translation>%1として再送</translation>
    </message>
    <message>
        <source>Stores its records for delivery under a pull of their own (Ctrl+Return)</source>
        <translation>レコードを専用の取得として配信用に保存します (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Not replayed</source>
        <translation>再送されていません</translation>
    </message>
    <message>
        <source>the collector was closed before</source>
        <translation>その前にコレクターが閉じられました</translation>
    </message>
    <message>
        <source>Load a repaired object</source>
        <translation>修復したオブジェクトを読み込む</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>読み込まれていません</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>%1 を超えています</translation>
    </message>
    <message>
        <source>Save the bytes of the dead letter</source>
        <translation>デッドレターのバイトを保存</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されていません</translation>
    </message>
</context>
<context>
    <name>casb::ui::LettersExport</name>
    <message>
        <source>the collector was closed or replaced before the last one; export again</source>
        <translation>最後の 1 件の前にコレクターが閉じられたか切り替わりました。もう一度エクスポートしてください</translation>
    </message>
</context>
<context>
    <name>casb::ui::LettersModel</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>時刻 (%1)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Why it is no record</source>
        <translation>レコードにならない理由</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>casb::ui::LimitsForm</name>
    <message>
        <source>All limits must allow a request. They are shared by all services of a credential, and the daily count survives a restart.</source>
        <translation>リクエストにはすべての制限の許可が必要です。制限は 1 つの認証情報のすべてのサービスで共有され、1 日の件数は再起動後も保持されます。</translation>
    </message>
    <message>
        <source>%1, %2 alone</source>
        <translation>%1、%2 のみ</translation>
    </message>
    <message>
        <source>Set limits of its own</source>
        <translation>個別の制限を設定</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>制限を追加</translation>
    </message>
    <message>
        <source>Add a limit of %1</source>
        <translation>%1 の制限を追加</translation>
    </message>
    <message>
        <source>None is written: 1 request in any 1 s and 1,000 a day, as Proofpoint allows.</source>
        <translation>記載なし: Proofpoint が許可する任意の 1 秒に 1 件、1 日 1,000 件のリクエスト。</translation>
    </message>
    <message>
        <source>None of its own.</source>
        <translation>個別の制限なし。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Requests of limit %1 of %2</source>
        <translation>制限 %1 / %2 のリクエスト数</translation>
    </message>
    <message>
        <source>−1: no limit</source>
        <translation>−1: 制限なし</translation>
    </message>
    <message>
        <source>in any</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Period of limit %1 of %2</source>
        <translation>制限 %1 / %2 の期間</translation>
    </message>
    <message>
        <source>s, m, h, d, w, such as 10m</source>
        <translation>s、m、h、d、w (例: 10m)</translation>
    </message>
    <message>
        <source>Remove this limit</source>
        <translation>この制限を削除</translation>
    </message>
    <message>
        <source>Remove limit %1 of %2</source>
        <translation>制限 %1 / %2 を削除</translation>
    </message>
</context>
<context>
    <name>casb::ui::LogFile</name>
    <message>
        <source>no line of it has the format of the log</source>
        <translation>ログ形式の行がありません</translation>
    </message>
</context>
<context>
    <name>casb::ui::LogPage</name>
    <message>
        <source>Text or regular expression</source>
        <translation>テキストまたは正規表現</translation>
    </message>
    <message>
        <source>Kind of search</source>
        <translation>検索の種類</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>All components</source>
        <translation>すべてのコンポーネント</translation>
    </message>
    <message>
        <source>Go to time…</source>
        <translation>時刻へ移動…</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>デバッグ</translation>
    </message>
    <message>
        <source>Open log…</source>
        <translation>ログを開く…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>09:24 or 2026-03-17 09:24:17</source>
        <translation>09:24 または 2026-03-17 09:24:17</translation>
    </message>
    <message>
        <source>Time to go to</source>
        <translation>移動先の時刻</translation>
    </message>
    <message>
        <source>Debug lines are written from now on; the collector goes on as it is.</source>
        <translation>これ以降デバッグ行を書き込みます。コレクターはそのまま動作を続けます。</translation>
    </message>
    <message>
        <source>Stay at the newest line (End)</source>
        <translation>最新の行に追従 (End)</translation>
    </message>
    <message>
        <source>Open a log</source>
        <translation>ログを開く</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt);;All files (*)</source>
        <translation>ログ (*.log *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2</source>
        <translation>%1 を表示できません: %2</translation>
    </message>
    <message>
        <source>Back to the live log</source>
        <translation>ライブログに戻る</translation>
    </message>
    <message>
        <source>The lines shown were saved.</source>
        <translation>表示中の行を保存しました。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存できませんでした: %1</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 件一致</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation>%1 件一致</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>%1 lines, %2 shown</source>
        <translation>%1 行、%2 行を表示</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Filter %1, remove</source>
        <translation>フィルター %1 を解除</translation>
    </message>
    <message>
        <source>1 component</source>
        <translation>1 コンポーネント</translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation>%1 コンポーネント</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 09:24, 09:24:17 or 2026-03-17 09:24.</source>
        <translation>「%1」は時刻ではありません。09:24、09:24:17、2026-03-17 09:24 のように入力してください。</translation>
    </message>
    <message>
        <source>Save the lines shown</source>
        <translation>表示中の行を保存</translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation>ログ (*.log)</translation>
    </message>
    <message>
        <source>Only matching lines</source>
        <translation>一致する行のみ</translation>
    </message>
    <message>
        <source>Debug of single components</source>
        <translation>コンポーネント別のデバッグ</translation>
    </message>
    <message>
        <source>Reading %1: %2 %</source>
        <translation>%1 を読み込み中：%2 %</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み込みを中止</translation>
    </message>
    <message>
        <source>An old log file does not grow</source>
        <translation>古いログファイルは増えません</translation>
    </message>
    <message>
        <source>This is the old log file %1. The collector goes on writing its own.</source>
        <translation>これは古いログファイル %1 です。コレクターは自身のログへの書き込みを続けます。</translation>
    </message>
    <message>
        <source>No regular expression: %1</source>
        <translation>正規表現ではありません：%1</translation>
    </message>
    <message>
        <source>Debug lines of %1</source>
        <translation>%1 のデバッグ行</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>マークを外す</translation>
    </message>
    <message>
        <source>Mark this line</source>
        <translation>この行にマークを付ける</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>%1 のみ表示</translation>
    </message>
    <message>
        <source>Find pull %1</source>
        <translation>取得 %1 を検索</translation>
    </message>
    <message>
        <source>Debug: %1</source>
        <translation>デバッグ：%1</translation>
    </message>
    <message>
        <source>Debug lines of %1, no longer</source>
        <translation>%1 のデバッグ行、停止</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>コンポーネント</translation>
    </message>
</context>
<context>
    <name>casb::ui::LogView</name>
    <message>
        <source>Log lines</source>
        <translation>ログの行</translation>
    </message>
    <message>
        <source>1 new line</source>
        <translation>新しい行 1 件</translation>
    </message>
    <message>
        <source>%1 new lines</source>
        <translation>新しい行 %1 件</translation>
    </message>
    <message>
        <source>%1, go to the end and follow</source>
        <translation>%1、末尾へ移動して追従</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>ログはまだありません。</translation>
    </message>
    <message>
        <source>No line passes the filter.</source>
        <translation>フィルターに一致する行はありません。</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>時刻 (%1)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>A click here marks the line, or takes the mark away</source>
        <translation>ここをクリックすると、行にマークを付けるか外します</translation>
    </message>
</context>
<context>
    <name>casb::ui::MainWindow</name>
    <message>
        <source>Open a configuration…</source>
        <translation>設定ファイルを開く…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>About CASB Console</source>
        <translation>CASB Console について</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>CASB Console %1</source>
        <translation>CASB Console %1</translation>
    </message>
    <message>
        <source>Collects Proofpoint CASB alerts and events and delivers them to Devo. Licensed under the GPL, version 3 or later. Made with Qt %1.</source>
        <translation>Proofpoint CASB のアラートとイベントを収集し、Devo に配信します。GPL バージョン 3 以降でライセンスされています。Qt %1 を使用しています。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Set up a tenant…</source>
        <translation>テナントをセットアップ…</translation>
    </message>
    <message>
        <source>Import a Devo collector…</source>
        <translation>Devo コレクターをインポート…</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle…</source>
        <translation>診断バンドルを保存…</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Keep collecting when the window is closed</source>
        <translation>ウィンドウを閉じても収集を継続</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits</source>
        <translation>このデスクトップにはトレイがないため、ウィンドウを閉じると終了します</translation>
    </message>
    <message>
        <source>Notify when something needs a person</source>
        <translation>対応が必要なときに通知</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>セッションと同時に起動</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
</context>
<context>
    <name>casb::ui::MaskPopup</name>
    <message>
        <source>Mask this field</source>
        <translation>この項目をマスクする</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Delivered as</source>
        <translation>配信時の値</translation>
    </message>
    <message>
        <source>Between two dots stands the name of a member, or *.</source>
        <translation>点と点の間にはメンバー名か * を入れます。</translation>
    </message>
    <message>
        <source>Members within members with a dot between, * for each of a list.</source>
        <translation>入れ子のメンバーは点で区切り、リストの各要素は * で表します。</translation>
    </message>
</context>
<context>
    <name>casb::ui::MaskRow</name>
    <message>
        <source>Add field…</source>
        <translation>項目を追加…</translation>
    </message>
    <message>
        <source>Mask another field of %1</source>
        <translation>%1 の項目をさらにマスクする</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Applies at the next pull.</source>
        <translation>次の取得で適用されます。</translation>
    </message>
    <message>
        <source>Applies at the next pull, %1.</source>
        <translation>次の取得 (%1) から適用されます。</translation>
    </message>
    <message>
        <source>Mask %1 no longer</source>
        <translation>%1 のマスクをやめる</translation>
    </message>
    <message>
        <source>Delivered as %1. Click: no longer masked.</source>
        <translation>%1 として配信されます。クリックするとマスクをやめます。</translation>
    </message>
</context>
<context>
    <name>casb::ui::Navigation</name>
    <message>
        <source>Places</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>%1, %2 need attention</source>
        <translation>%1、%2 件が要対応</translation>
    </message>
</context>
<context>
    <name>casb::ui::Notifier</name>
    <message>
        <source>%1 things need you</source>
        <translation>%1 件の対応が必要です</translation>
    </message>
</context>
<context>
    <name>casb::ui::OnboardingDialog</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>New tenant</source>
        <translation>新しいテナント</translation>
    </message>
    <message>
        <source>Cancel setup</source>
        <translation>セットアップをキャンセル</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>デモを開始</translation>
    </message>
    <message>
        <source>Start collecting</source>
        <translation>収集を開始</translation>
    </message>
    <message>
        <source>Storing the secrets in the keychain. It may ask for its password.</source>
        <translation>シークレットをキーチェーンに保存中です。パスワードを求められることがあります。</translation>
    </message>
    <message>
        <source>Not stored: %1. Unlock the keychain and press Start collecting again, or keep the secrets for this run only.</source>
        <translation>保存されませんでした: %1。キーチェーンのロックを解除して「収集を開始」をもう一度押すか、シークレットを今回の実行でのみ保持してください。</translation>
    </message>
    <message>
        <source>Keep for this run only</source>
        <translation>今回の実行でのみ保持</translation>
    </message>
    <message>
        <source>Discard the setup</source>
        <translation>セットアップを破棄</translation>
    </message>
    <message>
        <source>Discard what was entered?</source>
        <translation>入力内容を破棄しますか？</translation>
    </message>
    <message>
        <source>Nothing was stored yet. The secrets that were typed are forgotten.</source>
        <translation>まだ何も保存されていません。入力したシークレットは破棄されます。</translation>
    </message>
    <message>
        <source>Go on with the setup</source>
        <translation>セットアップを続ける</translation>
    </message>
    <message>
        <source>Not stored: the keychain holds other credentials as %1, which were not stored from here. Choose another name for this tenant.</source>
        <translation>保存されませんでした。キーチェーンには %1 として、ここから保存したものではない別の認証情報があります。このテナントに別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>casb::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
</context>
<context>
    <name>casb::ui::PersistencePage</name>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>From where collection goes on. States are changed by pulls, or here by a person.</source>
        <translation>収集を続ける位置です。状態は取得によって、またはここで手動で変更されます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undone: %1 go on from where they were.</source>
        <translation>元に戻しました: %1 は以前の位置から続きます。</translation>
    </message>
    <message>
        <source>The state was not changed. %1</source>
        <translation>状態は変更されませんでした。%1</translation>
    </message>
    <message>
        <source>Export the state of %1</source>
        <translation>%1 の状態をエクスポート</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The state of %1 was written to %2.</source>
        <translation>%1 の状態を %2 に書き込みました。</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>エクスポートできませんでした: %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::PositionChart</name>
    <message>
        <source>Restored by %1</source>
        <translation>%1 が復元</translation>
    </message>
    <message>
        <source>Edited by %1</source>
        <translation>%1 が編集</translation>
    </message>
    <message>
        <source>Reset by %1</source>
        <translation>%1 がリセット</translation>
    </message>
    <message>
        <source>Position over time</source>
        <translation>時間ごとの位置</translation>
    </message>
    <message>
        <source>%1 states</source>
        <translation>%1 件の状態</translation>
    </message>
    <message>
        <source>No earlier state in this range.</source>
        <translation>この範囲に以前の状態はありません。</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>現在、%1</translation>
    </message>
    <message>
        <source>%1 %2: position %3 %4</source>
        <translation>%1 %2: 位置 %3 %4</translation>
    </message>
</context>
<context>
    <name>casb::ui::PreviewPage</name>
    <message>
        <source>This is what will be collected</source>
        <translation>これが収集される内容です</translation>
    </message>
    <message>
        <source>The first page of each source. Nothing is stored or sent yet.</source>
        <translation>各ソースの最初のページです。まだ何も保存も送信もされていません。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>The first pages could not be read: %1.</source>
        <translation>最初のページを読み取れませんでした: %1。</translation>
    </message>
    <message>
        <source>Read them again</source>
        <translation>再度読み取る</translation>
    </message>
    <message>
        <source>Objects of the first page</source>
        <translation>最初のページのオブジェクト</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Record before</source>
        <translation>前のレコード</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>次のレコード</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>実行される内容</translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation>収集開始</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>To</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Reading the first page of each source…</source>
        <translation>各ソースの最初のページを読み取り中…</translation>
    </message>
    <message>
        <source>no %1 in this span</source>
        <translation>この期間に %1 はありません</translation>
    </message>
    <message>
        <source>%1 %2 become %3 records, tag %4</source>
        <translation>%1 %2 が %3 レコードになります、タグ %4</translation>
    </message>
    <message>
        <source>No page: %1</source>
        <translation>ページなし: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 件を読み取れません</translation>
    </message>
    <message>
        <source>All readable, %1 repaired</source>
        <translation>すべて読み取り可能、%1 件修復</translation>
    </message>
    <message>
        <source>All readable</source>
        <translation>すべて読み取り可能</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>%1, %2 records</source>
        <translation>%1、%2 レコード</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>only this computer</source>
        <translation>このコンピューターのみ</translation>
    </message>
    <message>
        <source>where the old collector stopped</source>
        <translation>以前のコレクターの停止位置</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>about %1 requests a day</source>
        <translation>1 日約 %1 リクエスト</translation>
    </message>
    <message>
        <source>about %1 of %2 requests a day</source>
        <translation>1 日約 %1 / %2 リクエスト</translation>
    </message>
    <message>
        <source>Preview records</source>
        <translation>レコードをプレビュー</translation>
    </message>
</context>
<context>
    <name>casb::ui::PullCharts</name>
    <message>
        <source>Received per pull</source>
        <translation>取得ごとの受信件数</translation>
    </message>
    <message>
        <source>Time in s, speed</source>
        <translation>時間 (秒)、速度</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>down-sampled</source>
        <translation>間引き表示</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>No pull in this range.</source>
        <translation>この範囲に取得はありません。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>events per s</source>
        <translation>イベント/秒</translation>
    </message>
    <message>
        <source>alerts per s</source>
        <translation>アラート/秒</translation>
    </message>
    <message>
        <source>%1 s, %2 records/s</source>
        <translation>%1 秒、%2 レコード/秒</translation>
    </message>
    <message>
        <source>dashed: per s</source>
        <translation>破線: 毎秒</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>429</source>
        <translation>429</translation>
    </message>
    <message>
        <source>%1 requests, %2 of them answered 429</source>
        <translation>%1 リクエスト、うち %2 件が 429 応答</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 リクエスト</translation>
    </message>
    <message>
        <source>1 new</source>
        <translation>新規 1 件</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新規 %1 件</translation>
    </message>
    <message>
        <source>1 duplicate</source>
        <translation>重複 1 件</translation>
    </message>
    <message>
        <source>%1 duplicates</source>
        <translation>重複 %1 件</translation>
    </message>
    <message>
        <source>1 record sent on</source>
        <translation>送信 1 レコード</translation>
    </message>
    <message>
        <source>%1 records sent on</source>
        <translation>送信 %1 レコード</translation>
    </message>
    <message>
        <source>1 request, answered 429</source>
        <translation>1 リクエスト、429 応答</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 リクエスト</translation>
    </message>
    <message>
        <source>%1 requests, 1 of them answered 429</source>
        <translation>%1 リクエスト、うち 1 件が 429 応答</translation>
    </message>
    <message>
        <source>– – per s</source>
        <translation>– – 毎秒</translation>
    </message>
    <message>
        <source>No pull of this range fits the filter.</source>
        <translation>この範囲にフィルターに合う取得はありません。</translation>
    </message>
</context>
<context>
    <name>casb::ui::PullDetail</name>
    <message>
        <source>No pull chosen</source>
        <translation>取得が選択されていません</translation>
    </message>
    <message>
        <source>Copy Devo query</source>
        <translation>Devo クエリをコピー</translation>
    </message>
    <message>
        <source>Detail of the pull</source>
        <translation>取得の詳細</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>件数照合</translation>
    </message>
    <message>
        <source>Records of the pull</source>
        <translation>取得のレコード</translation>
    </message>
    <message>
        <source>Log lines of the pull</source>
        <translation>取得のログ行</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Duplicates filtered</source>
        <translation>除外した重複</translation>
    </message>
    <message>
        <source>Rejected (dead letters)</source>
        <translation>拒否 (デッドレター)</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Records made of them</source>
        <translation>生成したレコード</translation>
    </message>
    <message>
        <source>Requests, of them 429</source>
        <translation>リクエスト、うち 429</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求範囲</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>None of its records are kept in the store.</source>
        <translation>このレコードはストアに保持されていません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Requests %1</source>
        <translation>リクエスト %1</translation>
    </message>
    <message>
        <source>Records %1</source>
        <translation>レコード %1</translation>
    </message>
    <message>
        <source>no pull</source>
        <translation>取得なし</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>does not close</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%2 へ %1</translation>
    </message>
    <message>
        <source>%1 of %2 to %3</source>
        <translation>%3 へ %1 / %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>1 place: a control character or bad UTF-8</source>
        <translation>1 か所: 制御文字または不正な UTF-8</translation>
    </message>
    <message>
        <source>%1 places: control characters or bad UTF-8</source>
        <translation>%1 か所: 制御文字または不正な UTF-8</translation>
    </message>
    <message>
        <source>Its lines are no longer in memory.</source>
        <translation>この取得のログ行はメモリに残っていません。</translation>
    </message>
    <message>
        <source>Log %1</source>
        <translation>ログ %1</translation>
    </message>
    <message>
        <source>Requests of the pull</source>
        <translation>取得のリクエスト</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>ログに表示</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Opens the log at the beginning of this pull</source>
        <translation>この取得の開始位置でログを開きます</translation>
    </message>
    <message>
        <source>Opens the records of this pull</source>
        <translation>この取得のレコードを開きます</translation>
    </message>
    <message>
        <source>%1 duplicates</source>
        <translation>重複 %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>拒否 %1</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>%1 received = %2</source>
        <translation>受信 %1 = %2</translation>
    </message>
    <message>
        <source>Show its dead letters</source>
        <translation>そのデッドレターを表示</translation>
    </message>
    <message>
        <source>Opens what this pull could not make records of</source>
        <translation>この取得でレコードにできなかったものを開きます</translation>
    </message>
    <message>
        <source>1 duplicate</source>
        <translation>重複 1</translation>
    </message>
    <message>
        <source>%1 received = %2 + %3 rejected + %4 stored</source>
        <translation>受信 %1 = %2 + 拒否 %3 + 保存 %4</translation>
    </message>
    <message>
        <source>This pull brought no records.</source>
        <translation>この取得にレコードはありませんでした。</translation>
    </message>
</context>
<context>
    <name>casb::ui::PullsModel</name>
    <message>
        <source>Pulling</source>
        <translation>取得中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>After 429</source>
        <translation>429 の後</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>あと %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Pulling id</source>
        <translation>取得 ID</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation>時間 (秒)</translation>
    </message>
    <message>
        <source>Per s</source>
        <translation>毎秒</translation>
    </message>
</context>
<context>
    <name>casb::ui::PullsPage</name>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 時間</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>Pulling id, error</source>
        <translation>取得 ID、エラー</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV をエクスポート…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>すべてのサービス</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>After 429</source>
        <translation>429 の後</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>1 pull</source>
        <translation>取得 1 件</translation>
    </message>
    <message>
        <source>%1 pulls</source>
        <translation>取得 %1 件</translation>
    </message>
    <message>
        <source>Export pulls as CSV</source>
        <translation>取得を CSV にエクスポート</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1 にエクスポートしました</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>エクスポートできませんでした: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>1 received</source>
        <translation>受信 1 件</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>受信 %1 件</translation>
    </message>
    <message>
        <source>1 failed</source>
        <translation>失敗 1 件</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1 件</translation>
    </message>
</context>
<context>
    <name>casb::ui::RecordsExport</name>
    <message>
        <source>the collector was closed or replaced before the last record; export again</source>
        <translation>最後のレコードの前にコレクターが閉じられたか置き換えられました。もう一度エクスポートしてください</translation>
    </message>
</context>
<context>
    <name>casb::ui::RecordsExportBar</name>
    <message>
        <source>Stop the export</source>
        <translation>エクスポートを停止</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>エクスポート中</translation>
    </message>
    <message>
        <source>Exporting to %1: %2 written</source>
        <translation>%1 にエクスポート中: %2 件書き込み済み</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>エクスポート済み</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>エクスポート失敗</translation>
    </message>
    <message>
        <source>1 record was written to %1</source>
        <translation>1 件のレコードを %1 に書き込みました</translation>
    </message>
    <message>
        <source>%1 records were written to %2</source>
        <translation>%1 件のレコードを %2 に書き込みました</translation>
    </message>
    <message>
        <source>Not exported to %1: %2</source>
        <translation>%1 にエクスポートできませんでした: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>casb::ui::RecordsModel</name>
    <message>
        <source>kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>%1 待ち</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>時刻 (%1)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Severity or action</source>
        <translation>重大度または操作</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Cloud service</source>
        <translation>クラウドサービス</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>子</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>no longer kept</source>
        <translation>保持期間終了</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>取得</translation>
    </message>
</context>
<context>
    <name>casb::ui::RecordsPage</name>
    <message>
        <source>Search in all fields</source>
        <translation>すべての項目を検索</translation>
    </message>
    <message>
        <source>Show newest</source>
        <translation>最新を表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>レコードをコピー</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>as Devo gets it, child %1</source>
        <translation>Devo が受け取る形、子 %1</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>All kept</source>
        <translation>保持中すべて</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Source object</source>
        <translation>元のオブジェクト</translation>
    </message>
    <message>
        <source>Show its pull</source>
        <translation>この取得を表示</translation>
    </message>
    <message>
        <source>Export the records of this filter</source>
        <translation>このフィルターのレコードをエクスポート</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>%1 で絞り込み</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Filter by service</source>
        <translation>サービスで絞り込み</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Filter by severity or action</source>
        <translation>重大度またはアクションで絞り込み</translation>
    </message>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>cloud service</source>
        <translation>クラウドサービス</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>child</source>
        <translation>子</translation>
    </message>
    <message>
        <source>pull</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Filter by delivery</source>
        <translation>配信で絞り込み</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>A time is 2026-03-17, 09, 09:31 or two of them with .. between.</source>
        <translation>時刻は 2026-03-17、09、09:31、または 2 つを .. でつないだものです。</translation>
    </message>
    <message>
        <source>This record is no longer kept.</source>
        <translation>このレコードはもう保持されていません。</translation>
    </message>
    <message>
        <source>Nothing is collected yet. Records appear here with the first pull.</source>
        <translation>まだ何も収集されていません。最初の取得でここにレコードが表示されます。</translation>
    </message>
    <message>
        <source>No record fits these filters.</source>
        <translation>このフィルターに一致するレコードはありません。</translation>
    </message>
    <message>
        <source>as Devo gets it</source>
        <translation>Devo が受け取る形式</translation>
    </message>
    <message>
        <source>Not all records of this object are kept, so that it cannot be shown whole.</source>
        <translation>このオブジェクトのレコードの一部が保持されていないため、全体を表示できません。</translation>
    </message>
    <message>
        <source>as Proofpoint sent it, %1</source>
        <translation>Proofpoint が送信した形式、%1</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 レコード</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 / %2 レコード</translation>
    </message>
    <message>
        <source>%1 found, %2 of %3 searched</source>
        <translation>%1 件検出、%2 / %3 件検索済み</translation>
    </message>
    <message>
        <source>The records cannot be read: %1</source>
        <translation>レコードを読み取れません: %1</translation>
    </message>
    <message>
        <source>1 newer record</source>
        <translation>新しいレコード 1 件</translation>
    </message>
    <message>
        <source>%1 newer records</source>
        <translation>新しいレコード %1 件</translation>
    </message>
    <message>
        <source>Records as Devo gets them, one a line (*.ndjson)</source>
        <translation>Devo が受け取る形式のレコード、1 行に 1 件 (*.ndjson)</translation>
    </message>
    <message>
        <source>Table with the record in its last column (*.csv)</source>
        <translation>最後の列にレコードを含む表 (*.csv)</translation>
    </message>
    <message>
        <source>Export %1 records</source>
        <translation>%1 レコードをエクスポート</translation>
    </message>
    <message>
        <source>The records that were stored last stand first. Filter row: Ctrl+L. A time is 2026-03-17, 09, 09:31 or two of them with .. between.</source>
        <translation>最後に保存されたレコードが先頭に並びます。フィルター行: Ctrl+L。時刻は 2026-03-17、09、09:31、または .. で区切った 2 つです。</translation>
    </message>
</context>
<context>
    <name>casb::ui::RecordsPlace</name>
    <message>
        <source>Dead letters</source>
        <translation>デッドレター</translation>
    </message>
    <message>
        <source>Source objects that could not become records</source>
        <translation>レコードにできなかったソースオブジェクト</translation>
    </message>
    <message>
        <source>Dead letters %1</source>
        <translation>デッドレター %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::ResendChoice</name>
    <message>
        <source>Filter, send only what is missing</source>
        <translation>絞り込んで不足分のみ送信</translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation>すべて再送</translation>
    </message>
    <message>
        <source>%1 that Devo has already</source>
        <translation>%1 は Devo に既にあります</translation>
    </message>
    <message>
        <source>What the duplicate filter knows to be stored is left out. Nothing comes twice.</source>
        <translation>重複フィルターが保存済みと認識しているものは除外されます。二重に届くことはありません。</translation>
    </message>
    <message>
        <source>Everything from that time is sent again; Devo then has it twice where it had it already.</source>
        <translation>その時点以降のすべてが再送されます。Devo に既にあったものは二重になります。</translation>
    </message>
</context>
<context>
    <name>casb::ui::ResetDialog</name>
    <message>
        <source>Reset %1</source>
        <translation>%1 をリセット</translation>
    </message>
    <message>
        <source>Can be undone: the present state stays in the time line and can be restored.</source>
        <translation>元に戻せます。現在の状態は履歴に残り、復元できます。</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>現在: %1</translation>
    </message>
    <message>
        <source>Start again from (%1)</source>
        <translation>再収集の開始時刻 (%1)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>−1 h</source>
        <translation>−1 時間</translation>
    </message>
    <message>
        <source>−1 d</source>
        <translation>−1 日</translation>
    </message>
    <message>
        <source>Day start</source>
        <translation>一日の始まり</translation>
    </message>
    <message>
        <source>Why (kept with the state)</source>
        <translation>理由 (状態とともに保存)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>A case number, or what was seen</source>
        <translation>ケース番号、または確認した事象</translation>
    </message>
    <message>
        <source>Export state…</source>
        <translation>状態をエクスポート…</translation>
    </message>
    <message>
        <source>Keep present state</source>
        <translation>現在の状態を維持</translation>
    </message>
    <message>
        <source>Export state</source>
        <translation>状態をエクスポート</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>エクスポートできませんでした: %1</translation>
    </message>
    <message>
        <source>%1 collected per %2. Drag the handle, or use ← → (1 h) and Page Up / Page Down (1 day).</source>
        <translation>%2 ごとの %1 収集件数。ハンドルをドラッグするか、← → (1 時間)、Page Up / Page Down (1 日) を使います。</translation>
    </message>
    <message>
        <source>Reset %1 to %2</source>
        <translation>%1 を %2 にリセット</translation>
    </message>
    <message>
        <source>The state was not changed. %1</source>
        <translation>状態は変更されませんでした。%1</translation>
    </message>
    <message>
        <source>%1 collect again from %2. The next pull begins there.</source>
        <translation>%1 を %2 から再収集します。次の取得はそこから始まります。</translation>
    </message>
    <message>
        <source>To the calendar</source>
        <translation>カレンダーへ</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>1 時間前へ</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>1 日前へ</translation>
    </message>
    <message>
        <source>Begin of the day</source>
        <translation>その日の始め</translation>
    </message>
    <message>
        <source>The state of %1 was written to %2.</source>
        <translation>%1 の状態を %2 に書き込みました。</translation>
    </message>
</context>
<context>
    <name>casb::ui::RestoreDialog</name>
    <message>
        <source>Restore the state of %1</source>
        <translation>%1 の状態を復元</translation>
    </message>
    <message>
        <source>Goes back to: %1</source>
        <translation>戻る先: %1</translation>
    </message>
    <message>
        <source>Why (kept with the state)</source>
        <translation>理由 (状態とともに保存)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Keep present state</source>
        <translation>現在の状態を維持</translation>
    </message>
    <message>
        <source>Its position cannot be told: the page token says nothing that can be read.</source>
        <translation>位置を特定できません。ページトークンに読み取れる情報がありません。</translation>
    </message>
    <message>
        <source>A case number, or what was seen</source>
        <translation>ケース番号、または確認した内容</translation>
    </message>
    <message>
        <source>Can be undone: the present state stays in the time line and can be restored.</source>
        <translation>元に戻せます。現在の状態は履歴に残り、復元できます。</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>%1 の状態</translation>
    </message>
    <message>
        <source>The state was not changed. %1</source>
        <translation>状態は変更されませんでした。%1</translation>
    </message>
    <message>
        <source>The state of %1 is in force again: %2.</source>
        <translation>%1 の状態が再び有効になりました: %2。</translation>
    </message>
</context>
<context>
    <name>casb::ui::RetentionForm</name>
    <message>
        <source>Delivered records</source>
        <translation>配信済みレコード</translation>
    </message>
    <message>
        <source>They stay for looking at on the page Records, and are removed when they are older or the store is full. Records that wait for a destination are never removed.</source>
        <translation>「レコード」ページで表示できるように保持され、期間を過ぎるかストアがいっぱいになると削除されます。送信先を待っているレコードは削除されません。</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>保持期間</translation>
    </message>
    <message>
        <source>Days for which delivered records are kept</source>
        <translation>配信済みレコードを保持する日数</translation>
    </message>
    <message>
        <source>d</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Waiting records</source>
        <translation>待機中のレコード</translation>
    </message>
    <message>
        <source>When as much waits for a destination, no pull begins until some of it is delivered.</source>
        <translation>送信先を待つ量がこれに達すると、一部が配信されるまで取得は開始されません。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Megabytes that may wait</source>
        <translation>待機できるメガバイト数</translation>
    </message>
    <message>
        <source>MB, compressed</source>
        <translation>MB、圧縮後</translation>
    </message>
    <message>
        <source>and at most</source>
        <translation>および最大</translation>
    </message>
    <message>
        <source>Records that may wait</source>
        <translation>待機できるレコード数</translation>
    </message>
    <message>
        <source>records on their way</source>
        <translation>送信途中のレコード</translation>
    </message>
</context>
<context>
    <name>casb::ui::SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>検索を消去</translation>
    </message>
</context>
<context>
    <name>casb::ui::SecretField</name>
    <message>
        <source>Reveal %1</source>
        <translation>%1 を表示</translation>
    </message>
</context>
<context>
    <name>casb::ui::SectionList</name>
    <message>
        <source>Sections of the settings</source>
        <translation>設定のセクション</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1、変更あり</translation>
    </message>
</context>
<context>
    <name>casb::ui::SectionStack</name>
    <message>
        <source>Tenants and sources</source>
        <translation>テナントとソース</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Rate limits</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Tray and notifications</source>
        <translation>トレイと通知</translation>
    </message>
    <message>
        <source>A notification comes once for what needs a person, and not while the window is in front. All of these apply at once.</source>
        <translation>人の対応が必要なことを一度だけ通知し、ウィンドウが前面にある間は通知しません。すべてすぐに適用されます。</translation>
    </message>
    <message>
        <source>Applies at once; collecting goes on meanwhile.</source>
        <translation>すぐに適用されます。その間も収集は続きます。</translation>
    </message>
    <message>
        <source>No tenant is set up yet.</source>
        <translation>テナントはまだ設定されていません。</translation>
    </message>
</context>
<context>
    <name>casb::ui::SettingField</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>%1 のファイルを選択</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Applies at once.</source>
        <translation>すぐに適用されます。</translation>
    </message>
    <message>
        <source>Applies at the next pull.</source>
        <translation>次の取得で適用されます。</translation>
    </message>
    <message>
        <source>Resets the state of this service at once: everything from then on is asked for again.</source>
        <translation>このサービスの状態をすぐにリセットします: その時点以降のすべてが再度要求されます。</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Choose a day for %1</source>
        <translation>%1 の日付を選択</translation>
    </message>
    <message>
        <source>Applies at the next pull, %1.</source>
        <translation>次の取得 (%1) から適用されます。</translation>
    </message>
    <message>
        <source>in force, but not as it should be</source>
        <translation>有効だが、望ましい値ではない</translation>
    </message>
</context>
<context>
    <name>casb::ui::SettingsFoot</name>
    <message>
        <source>1 applies at once</source>
        <translation>1 件はすぐに適用</translation>
    </message>
    <message>
        <source>%1 apply at once</source>
        <translation>%1 件はすぐに適用</translation>
    </message>
    <message>
        <source>1 applies at the next pull</source>
        <translation>1 件は次の取得で適用</translation>
    </message>
    <message>
        <source>%1 apply at the next pull</source>
        <translation>%1 件は次の取得で適用</translation>
    </message>
    <message>
        <source>1 resets a state</source>
        <translation>1 件は状態をリセット</translation>
    </message>
    <message>
        <source>%1 reset states</source>
        <translation>%1 件は状態をリセット</translation>
    </message>
    <message>
        <source>%1. Nothing needs a restart.</source>
        <translation>%1。再起動は不要です。</translation>
    </message>
    <message>
        <source>Line %1, column %2: </source>
        <translation>%1 行 %2 列: </translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>%1 行: </translation>
    </message>
    <message>
        <source>Show difference</source>
        <translation>差分を表示</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>変更を適用</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>開いていません</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>開いていません</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>変更 1 件</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>変更 %1 件</translation>
    </message>
    <message>
        <source>Set up a tenant on the page Overview, or open a configuration.</source>
        <translation>「概要」ページでテナントをセットアップするか、設定ファイルを開いてください。</translation>
    </message>
    <message>
        <source>Only comments or the order differ.</source>
        <translation>コメントまたは順序のみが異なります。</translation>
    </message>
    <message>
        <source>What is shown is in force.</source>
        <translation>表示されている内容が有効です。</translation>
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation>変更 1 件を適用</translation>
    </message>
    <message>
        <source>Apply %1 changes</source>
        <translation>変更 %1 件を適用</translation>
    </message>
    <message>
        <source>What is shown is not in force yet.</source>
        <translation>表示中の内容はまだ有効ではありません。</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>変更はありません</translation>
    </message>
    <message>
        <source>No configuration is open</source>
        <translation>開いている設定ファイルはありません</translation>
    </message>
</context>
<context>
    <name>casb::ui::SettingsPage</name>
    <message>
        <source>in the keychain as %1</source>
        <translation>キーチェーンに %1 として保存</translation>
    </message>
    <message>
        <source>in environment variables</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>in files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>今回の実行のみ</translation>
    </message>
    <message>
        <source>in config.yaml, in clear</source>
        <translation>config.yaml に平文</translation>
    </message>
    <message>
        <source>Tenants and sources</source>
        <translation>テナントとソース</translation>
    </message>
    <message>
        <source>Copy the configuration without its secrets</source>
        <translation>シークレットを除いて設定をコピー</translation>
    </message>
    <message>
        <source># No configuration is open.</source>
        <translation># 開いている設定ファイルはありません。</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>The credentials are in use until the console ends.</source>
        <translation>認証情報はコンソールの終了まで使用されます。</translation>
    </message>
    <message>
        <source>The credentials are in use until the console ends, in the region %1 as before. Another region needs credentials that are stored.</source>
        <translation>認証情報はコンソールの終了まで、これまでと同じリージョン %1 で使用されます。別のリージョンには、保存された認証情報が必要です。</translation>
    </message>
    <message>
        <source>The credentials are in the keychain as %1 and in use until the console ends. %2</source>
        <translation>認証情報はキーチェーンに %1 として保存され、コンソールの終了まで使用されます。%2</translation>
    </message>
    <message>
        <source>The credentials are in the keychain as %1 and in use. No file names them: this collector ends with the console.</source>
        <translation>認証情報はキーチェーンに %1 として保存され、使用中です。これを参照するファイルがないため、このコレクターはコンソールとともに終了します。</translation>
    </message>
    <message>
        <source>The credentials are in the keychain as %1 and in use.</source>
        <translation>認証情報はキーチェーンに %1 として保存され、使用中です。</translation>
    </message>
    <message>
        <source>%1 is there already but is not open. Open it, or move it away, before a tenant is set up.</source>
        <translation>%1 は既に存在しますが、開かれていません。テナントを設定する前に、それを開くか別の場所に移動してください。</translation>
    </message>
    <message>
        <source>The tenant is set up in %1. Its records stay on this computer until the file names a Devo output.</source>
        <translation>テナントを %1 に設定しました。ファイルに Devo 出力が記述されるまで、レコードはこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>The tenant is set up until the console ends. Its records stay on this computer.</source>
        <translation>テナントをコンソールの終了まで設定しました。レコードはこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>The changes are in force.</source>
        <translation>変更が有効になりました。</translation>
    </message>
    <message>
        <source>Export for</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>Devo hosted (JSON)…</source>
        <translation>Devo ホスト型 (JSON)…</translation>
    </message>
    <message>
        <source>Server (YAML, Docker)…</source>
        <translation>サーバー (YAML、Docker)…</translation>
    </message>
    <message>
        <source>Kubernetes…</source>
        <translation>Kubernetes…</translation>
    </message>
    <message>
        <source>%1 has no place in this file, which writes it in another style. Change it in the text.</source>
        <translation>このファイルは別の形式で書かれているため、%1 を書き込む場所がありません。テキストで変更してください。</translation>
    </message>
    <message>
        <source>for this run, without a file; secrets are dots</source>
        <translation>今回の実行用、ファイルなし。シークレットは点で表示</translation>
    </message>
    <message>
        <source>both sides change together; secrets are dots</source>
        <translation>両側が連動して変わります。シークレットは点で表示</translation>
    </message>
    <message>
        <source>Export for Devo&apos;s hosted collector</source>
        <translation>Devo のホスト型コレクター用にエクスポート</translation>
    </message>
    <message>
        <source>%1 was written. Secrets are not in it: fill them in at Devo.</source>
        <translation>%1 を書き込みました。シークレットは含まれていません: Devo で入力してください。</translation>
    </message>
    <message>
        <source>Export for Kubernetes</source>
        <translation>Kubernetes 用にエクスポート</translation>
    </message>
    <message>
        <source>%1 was written. Fill in its secret before it is applied.</source>
        <translation>%1 を書き込みました。適用する前にシークレットを入力してください。</translation>
    </message>
    <message>
        <source>Export for a server: choose a folder</source>
        <translation>サーバー用にエクスポート: フォルダーを選択</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Nothing more was written.</source>
        <translation>%1 は既に存在するため、そのまま残しました。それ以上は何も書き込まれていません。</translation>
    </message>
    <message>
        <source>config.yaml, docker-compose.yaml and secrets.env were written to %1. Fill in secrets.env and put the certificates into certs/.</source>
        <translation>config.yaml、docker-compose.yaml、secrets.env を %1 に書き込みました。secrets.env に入力し、証明書を certs/ に置いてください。</translation>
    </message>
    <message>
        <source>What changes in the configuration</source>
        <translation>設定ファイルの変更内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since it was read here. Nothing was written.</source>
        <translation>%1 は、ここで読み込まれた後に別の人によって変更されました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Load theirs, with my changes</source>
        <translation>その内容を読み込み、自分の変更を加える</translation>
    </message>
    <message>
        <source>Overwrite with mine</source>
        <translation>自分の内容で上書き</translation>
    </message>
    <message>
        <source>this file is not in force: repair it here and apply</source>
        <translation>このファイルは有効ではありません。ここで修復して適用してください</translation>
    </message>
    <message>
        <source>No configuration is open</source>
        <translation>開いている設定ファイルはありません</translation>
    </message>
</context>
<context>
    <name>casb::ui::SeverityView</name>
    <message>
        <source>Alerts by severity: %1</source>
        <translation>重大度別アラート: %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::ShortcutSheet</name>
    <message>
        <source>Keys of this window</source>
        <translation>このウィンドウのキー</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>今すぐ取得</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>一時停止または再開</translation>
    </message>
    <message>
        <source>Set up a tenant</source>
        <translation>テナントを設定</translation>
    </message>
    <message>
        <source>Open a configuration</source>
        <translation>設定ファイルを開く</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>このシート</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Close the sheet</source>
        <translation>シートを閉じる</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>永続化</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Next region of the window</source>
        <translation>ウィンドウの次の領域</translation>
    </message>
    <message>
        <source>Region before</source>
        <translation>前の領域</translation>
    </message>
    <message>
        <source>Search in Pulls, Records and Log</source>
        <translation>取得、レコード、ログで検索</translation>
    </message>
    <message>
        <source>First filter of Pulls, Records and Log</source>
        <translation>取得、レコード、ログの最初のフィルター</translation>
    </message>
    <message>
        <source>Mark a line of the log</source>
        <translation>ログの行に印を付ける</translation>
    </message>
    <message>
        <source>Import a Devo collector</source>
        <translation>Devo コレクターをインポート</translation>
    </message>
    <message>
        <source>Next mark of the log, with Shift the one before</source>
        <translation>ログの次のマーク、Shift で前のマーク</translation>
    </message>
    <message>
        <source>Next match in the log, with Shift the one before</source>
        <translation>ログの次の一致、Shift で前の一致</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>ログを追う</translation>
    </message>
    <message>
        <source>Zoom into a chart, with − out, with Esc all</source>
        <translation>グラフを拡大、− で縮小、Esc で全体</translation>
    </message>
</context>
<context>
    <name>casb::ui::SideColumn</name>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>今後の予定</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>最近の動き</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>緊急度の高い順</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>対応が必要なものはありません</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>ログを開く</translation>
    </message>
    <message>
        <source>Certificate expires in %1 days</source>
        <translation>証明書の期限切れまで %1 日</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Next pull at %1 %2</source>
        <translation>次の取得 %1 %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1、あと %2</translation>
    </message>
    <message>
        <source>%1 kept now</source>
        <translation>現在 %1 件保持</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>予定はありません</translation>
    </message>
    <message>
        <source>No pull is planned</source>
        <translation>予定された取得はありません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: pulling, %2 received</source>
        <translation>%1: 取得中、%2 件受信</translation>
    </message>
    <message>
        <source>%1: %2 received, %3 records</source>
        <translation>%1: %2 件受信、%3 レコード</translation>
    </message>
    <message>
        <source>, %1 × 429</source>
        <translation>、429 × %1</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>No pull yet</source>
        <translation>取得はまだありません</translation>
    </message>
    <message>
        <source>No problem in the last pulls.</source>
        <translation>直近の取得に問題はありません。</translation>
    </message>
    <message>
        <source>Last problem at %1: %2, waited out.</source>
        <translation>最後の問題 %1: %2、待機により解消。</translation>
    </message>
    <message>
        <source>429 from %1</source>
        <translation>%1 からの 429</translation>
    </message>
    <message>
        <source>Delivered records are removed</source>
        <translation>配信済みレコードは削除</translation>
    </message>
    <message>
        <source>Delivered records stay 1 day</source>
        <translation>配信済みレコードは 1 日間保持</translation>
    </message>
    <message>
        <source>Delivered records stay %1 days</source>
        <translation>配信済みレコードは %1 日間保持</translation>
    </message>
    <message>
        <source>%1: %2 records</source>
        <translation>%1: %2 レコード</translation>
    </message>
</context>
<context>
    <name>casb::ui::SourcesPage</name>
    <message>
        <source>What is to be collected?</source>
        <translation>何を収集しますか？</translation>
    </message>
    <message>
        <source>Both sources share the requests that Proofpoint allows for one credential.</source>
        <translation>両方のソースは、Proofpoint が 1 つの認証情報に許可するリクエストを共有します。</translation>
    </message>
    <message>
        <source>What Proofpoint judges suspicious, with severity and user.</source>
        <translation>Proofpoint が疑わしいと判断したもの。重大度とユーザーを含みます。</translation>
    </message>
    <message>
        <source>Every log-in, share and download that Proofpoint saw.</source>
        <translation>Proofpoint が確認したすべてのログイン、共有、ダウンロード。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation>収集開始</translation>
    </message>
    <message>
        <source>Go on where the old collector stopped</source>
        <translation>以前のコレクターの停止位置から継続</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>直近 24 時間</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Collect from this date and time</source>
        <translation>この日時から収集</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>%1ごと</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Environment, added to each record as @devo_environment</source>
        <translation>環境。@devo_environment として各レコードに追加</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>What the requests are for</source>
        <translation>リクエストの内訳</translation>
    </message>
    <message>
        <source>The imported configuration does not name it; Settings can add it later</source>
        <translation>インポートした設定ファイルに記載がありません。後で設定から追加できます</translation>
    </message>
    <message>
        <source>The state that was found is taken over; nothing is collected twice.</source>
        <translation>検出された状態を引き継ぎます。二重に収集されることはありません。</translation>
    </message>
    <message>
        <source>This lies in the future: nothing is collected before it.</source>
        <translation>未来の時刻です: それより前のものは収集されません。</translation>
    </message>
    <message>
        <source>Everything that Proofpoint still keeps. How much that is shows while it runs.</source>
        <translation>Proofpoint がまだ保持しているものすべて。量は実行中にわかります。</translation>
    </message>
    <message>
        <source>%1 back. Proofpoint gives what it still keeps of that time.</source>
        <translation>%1さかのぼります。Proofpoint はその期間のうちまだ保持しているものを返します。</translation>
    </message>
    <message>
        <source>requests a day at the least</source>
        <translation>リクエスト/日 (最低)</translation>
    </message>
    <message>
        <source>of %1 requests a day, at the least</source>
        <translation>/ %1 リクエスト/日 (最低)</translation>
    </message>
    <message>
        <source>%1 of %2 requests a day</source>
        <translation>%1 / %2 リクエスト/日</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>何も選択されていません。</translation>
    </message>
    <message>
        <source>No daily limit is set for this tenant.</source>
        <translation>このテナントには 1 日の制限が設定されていません。</translation>
    </message>
    <message>
        <source>%1 requests remain for further pages, for catching up and for Pull now.</source>
        <translation>続きのページ、遅れの取り戻し、「今すぐ取得」用に %1 リクエストが残ります。</translation>
    </message>
    <message>
        <source>%1 pulls a day, one request each, more when a page is full</source>
        <translation>1 日 %1 回の取得、各 1 リクエスト、ページがいっぱいのときは追加</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>about %1 a day</source>
        <translation>1 日約 %1</translation>
    </message>
    <message>
        <source>Choose alerts, events or both first</source>
        <translation>先にアラート、イベント、または両方を選択してください</translation>
    </message>
    <message>
        <source>The count survives a restart. When the requests of the last 24 hours are used up, collection waits until the oldest of them is a day old, and loses nothing.</source>
        <translation>この数は再起動後も引き継がれます。直近 24 時間のリクエストを使い切ると、収集は最も古いものが 1 日前になるまで待ち、失われるものはありません。</translation>
    </message>
    <message>
        <source>More than is allowed: collection would stand still for a part of every day. Pull less often.</source>
        <translation>許可された数を超えています。収集は毎日一定の時間止まることになります。取得の頻度を下げてください。</translation>
    </message>
    <message>
        <source>Choose sources</source>
        <translation>ソースを選ぶ</translation>
    </message>
    <message>
        <source>Back to sources</source>
        <translation>ソースに戻る</translation>
    </message>
    <message>
        <source>Choose a day for %1</source>
        <translation>%1 の日付を選択</translation>
    </message>
</context>
<context>
    <name>casb::ui::SpanCalendar</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>次の月</translation>
    </message>
</context>
<context>
    <name>casb::ui::SpanPopup</name>
    <message>
        <source>The end has to lie behind the beginning.</source>
        <translation>終了は開始より後でなければなりません。</translation>
    </message>
    <message>
        <source>Show this range</source>
        <translation>この範囲を表示</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>送信先</translation>
    </message>
</context>
<context>
    <name>casb::ui::StartPage</name>
    <message>
        <source>How do you want to begin?</source>
        <translation>どのように始めますか？</translation>
    </message>
    <message>
        <source>Nothing is stored before the last step, and every step can be gone back to.</source>
        <translation>最後のステップまで何も保存されず、どのステップにも戻れます。</translation>
    </message>
    <message>
        <source>New tenant</source>
        <translation>新しいテナント</translation>
    </message>
    <message>
        <source>You have an api_key, a client_id and a client_secret from Proofpoint.</source>
        <translation>Proofpoint の api_key、client_id、client_secret をお持ちの場合。</translation>
    </message>
    <message>
        <source>Existing Devo collector</source>
        <translation>既存の Devo コレクター</translation>
    </message>
    <message>
        <source>Its folder is read: config.yaml, certs and state. Collection goes on where the old collector stopped.</source>
        <translation>フォルダーの config.yaml、certs、state が読み込まれます。収集は以前のコレクターの停止位置から継続します。</translation>
    </message>
    <message>
        <source>Paste a block</source>
        <translation>ブロックを貼り付け</translation>
    </message>
    <message>
        <source>JSON or YAML with the credentials, from a mail, a vault or Devo&apos;s hosted collector.</source>
        <translation>認証情報を含む JSON または YAML。メール、保管庫、Devo のホスト型コレクターから。</translation>
    </message>
    <message>
        <source>Demo tenant</source>
        <translation>デモテナント</translation>
    </message>
    <message>
        <source>Look around without credentials: a simulated Proofpoint and a simulated Devo on this computer.</source>
        <translation>認証情報なしで試せます: このコンピューター上の模擬 Proofpoint と模擬 Devo。</translation>
    </message>
    <message>
        <source>What to have at hand</source>
        <translation>用意するもの</translation>
    </message>
    <message>
        <source>From Proofpoint</source>
        <translation>Proofpoint から</translation>
    </message>
    <message>
        <source>api_key, client_id and client_secret, and the region of the tenant (eu, us or au).</source>
        <translation>api_key、client_id、client_secret と、テナントのリージョン (eu、us、au)。</translation>
    </message>
    <message>
        <source>From Devo</source>
        <translation>Devo から</translation>
    </message>
    <message>
        <source>From the network</source>
        <translation>ネットワークから</translation>
    </message>
    <message>
        <source>Outgoing port 443 to api.protect.proofpoint.com, api-siem.protect.proofpoint.com and collector-eu.devo.io, or those of your region.</source>
        <translation>api.protect.proofpoint.com、api-siem.protect.proofpoint.com、collector-eu.devo.io、またはお使いのリージョンの対応先への外向きポート 443。</translation>
    </message>
    <message>
        <source>Folder of the collector</source>
        <translation>コレクターのフォルダー</translation>
    </message>
    <message>
        <source>The folder with config.yaml or config/, certs/ and state/</source>
        <translation>config.yaml または config/、certs/、state/ のあるフォルダー</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検出された内容</translation>
    </message>
    <message>
        <source>Everything is read only: the old collector&apos;s folder stays as it is.</source>
        <translation>すべて読み取りのみです: 以前のコレクターのフォルダーはそのまま残ります。</translation>
    </message>
    <message>
        <source>What the demo does</source>
        <translation>デモの内容</translation>
    </message>
    <message>
        <source>A tenant of its own</source>
        <translation>専用のテナント</translation>
    </message>
    <message>
        <source>A simulated Proofpoint with a day and a half of alerts and events, and a simulated Devo that takes them. Both run on this computer only and end with the console.</source>
        <translation>1 日半分のアラートとイベントを持つ模擬 Proofpoint と、それを受け取る模擬 Devo。どちらもこのコンピューターでのみ動作し、コンソールとともに終了します。</translation>
    </message>
    <message>
        <source>Faults included</source>
        <translation>障害も再現</translation>
    </message>
    <message>
        <source>It answers 429 now and then, as the real one does, so that you see what the console says about it.</source>
        <translation>本物と同じようにときどき 429 を返すので、コンソールの表示を確認できます。</translation>
    </message>
    <message>
        <source>JSON or YAML</source>
        <translation>JSON または YAML</translation>
    </message>
    <message>
        <source>Block with credentials</source>
        <translation>認証情報のブロック</translation>
    </message>
    <message>
        <source>What the block holds</source>
        <translation>ブロックの内容</translation>
    </message>
    <message>
        <source>%1: %2, region %3</source>
        <translation>%1: %2、リージョン %3</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>in the file; they go to the keychain of this computer</source>
        <translation>ファイル内。このコンピューターのキーチェーンに保存されます</translation>
    </message>
    <message>
        <source>named in the file, but kept elsewhere: they are asked for in the next step</source>
        <translation>ファイルに名前がありますが、別の場所に保管されています: 次のステップで入力します</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>%1 の状態</translation>
    </message>
    <message>
        <source>no state of the old collector: collection begins anew</source>
        <translation>以前のコレクターの状態なし: 収集は最初から始まります</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>%1 inputs: the next steps show the first one, the others are taken over as they are</source>
        <translation>%1 入力: 次のステップでは最初のものを表示し、残りはそのまま引き継ぎます</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>not in the block</source>
        <translation>ブロックにありません</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 文字</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>何も見つかりません</translation>
    </message>
    <message>
        <source>The text has no api_key, client_id or client_secret.</source>
        <translation>テキストに api_key、client_id、client_secret がありません。</translation>
    </message>
    <message>
        <source>Choose the folder of the collector first</source>
        <translation>先にコレクターのフォルダーを選択してください</translation>
    </message>
    <message>
        <source>Paste a block with credentials first</source>
        <translation>先に認証情報のブロックを貼り付けてください</translation>
    </message>
    <message>
        <source>Chain, certificate and key of your Devo domain: three files or one .p12. Without them the records stay on this computer for now.</source>
        <translation>Devo ドメインのチェーン、証明書、鍵: 3 つのファイル、または 1 つの .p12。なければ、レコードは当面このコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Back to start</source>
        <translation>開始に戻る</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 はありません。</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 文字</translation>
    </message>
    <message>
        <source>%1: none of eu, us and au</source>
        <translation>%1: eu、us、au のいずれでもありません</translation>
    </message>
    <message>
        <source>%1: no address of an API</source>
        <translation>%1: API のアドレスではありません</translation>
    </message>
</context>
<context>
    <name>casb::ui::StateCard</name>
    <message>
        <source>State of %1</source>
        <translation>%1 の状態</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON をコピー</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>リセット…</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 をリセット</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>stands still: the service failed</source>
        <translation>停滞: サービスの障害</translation>
    </message>
    <message>
        <source>stands still: trying again</source>
        <translation>停滞: 再試行中</translation>
    </message>
    <message>
        <source>stands still: the store is full</source>
        <translation>停滞: ストア満杯</translation>
    </message>
    <message>
        <source>stands still: paused</source>
        <translation>停滞: 一時停止中</translation>
    </message>
    <message>
        <source>stands still: stopped</source>
        <translation>停滞: 停止</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>moves with every pull</source>
        <translation>取得ごとに進行</translation>
    </message>
</context>
<context>
    <name>casb::ui::StateDifference</name>
    <message>
        <source>by pull %1</source>
        <translation>取得 %1 による</translation>
    </message>
    <message>
        <source>by the start-up</source>
        <translation>起動時</translation>
    </message>
    <message>
        <source>imported by %1</source>
        <translation>%1 がインポート</translation>
    </message>
    <message>
        <source>Reset by %1</source>
        <translation>%1 がリセット</translation>
    </message>
    <message>
        <source>Restored by %1</source>
        <translation>%1 が復元</translation>
    </message>
    <message>
        <source>Edited by %1</source>
        <translation>%1 が編集</translation>
    </message>
    <message>
        <source>No state chosen</source>
        <translation>状態が選択されていません</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>入力された理由</translation>
    </message>
    <message>
        <source>Before this</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>If this state were restored now</source>
        <translation>この状態を今復元した場合</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This state is in force.</source>
        <translation>この状態は現在有効です。</translation>
    </message>
    <message>
        <source>Its position cannot be told: the page token says nothing that can be read.</source>
        <translation>位置を特定できません。ページトークンに読み取れる情報がありません。</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>履歴を読み込み中…</translation>
    </message>
    <message>
        <source>States by persons are kept for good, those by pulls for 90 days, 10,000 at the most. A reset or restore can itself be undone here.</source>
        <translation>人による状態はずっと保持され、取得による状態は 90 日間、最大 10,000 件保持されます。リセットや復元もここで元に戻せます。</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>その後の経過</translation>
    </message>
    <message>
        <source>nothing was collected again</source>
        <translation>再収集されたものはありません</translation>
    </message>
    <message>
        <source>nothing yet: the next pull begins there</source>
        <translation>まだありません。次の取得はそこから始まります</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 リクエスト</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 リクエスト</translation>
    </message>
    <message>
        <source>%1 %2 in %3, of which %4 were stored already</source>
        <translation>%3 で %2 %1 件、うち %4 件は保存済み</translation>
    </message>
    <message>
        <source>so far %1</source>
        <translation>これまでに %1</translation>
    </message>
    <message>
        <source>the pull under way went on from there, with 1 more request</source>
        <translation>進行中の取得がそこから続き、さらに 1 件のリクエスト</translation>
    </message>
    <message>
        <source>the pull under way went on from there, with %1 more requests</source>
        <translation>進行中の取得がそこから続き、さらに %1 件のリクエスト</translation>
    </message>
</context>
<context>
    <name>casb::ui::StateForm</name>
    <message>
        <source>Put this state in force</source>
        <translation>この状態を有効にする</translation>
    </message>
    <message>
        <source>Import a state</source>
        <translation>状態をインポート</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>ファイルから読み込み…</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>対象サービス</translation>
    </message>
    <message>
        <source>State as JSON</source>
        <translation>JSON 形式の状態</translation>
    </message>
    <message>
        <source>Why (kept with the state)</source>
        <translation>理由 (状態とともに保存)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Keep present state</source>
        <translation>現在の状態を維持</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The members of the old collector&apos;s state, as JSON.</source>
        <translation>旧コレクターの状態のメンバーを JSON で入力してください。</translation>
    </message>
    <message>
        <source>Means: %1</source>
        <translation>意味: %1</translation>
    </message>
    <message>
        <source>The imported state of %1 is in force.</source>
        <translation>インポートした %1 の状態が有効になりました。</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Its position cannot be told: the page token says nothing that can be read.</source>
        <translation>位置を示せません: ページトークンに読み取れる内容がありません。</translation>
    </message>
    <message>
        <source>Begin with the present state</source>
        <translation>現在の状態から始める</translation>
    </message>
    <message>
        <source>A case number, or what was seen</source>
        <translation>ケース番号、または確認した内容</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません：%2</translation>
    </message>
    <message>
        <source>%1 is too large to be a state.</source>
        <translation>%1 は状態としては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 holds no text. States of the old collector are taken over when its folder is imported.</source>
        <translation>%1 はテキストではありません。旧コレクターの状態は、そのフォルダーのインポート時に引き継がれます。</translation>
    </message>
    <message>
        <source>%1 have no state yet.</source>
        <translation>%1 にはまだ状態がありません。</translation>
    </message>
    <message>
        <source>The state was not changed. %1</source>
        <translation>状態は変更されませんでした。%1</translation>
    </message>
</context>
<context>
    <name>casb::ui::StatusLine</name>
    <message>
        <source>No pull yet</source>
        <translation>取得はまだありません</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <translation>%1、失敗</translation>
    </message>
    <message>
        <source>%1, %2 received</source>
        <translation>%1、%2 件受信</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>最後の取得</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Delivered today</source>
        <translation>本日の配信</translation>
    </message>
    <message>
        <source>Requests today</source>
        <translation>本日のリクエスト</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Last pull at %1</source>
        <translation>最後の取得: %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::StepList</name>
    <message>
        <source>%1, done</source>
        <translation>%1、完了</translation>
    </message>
    <message>
        <source>%1, present step</source>
        <translation>%1、現在のステップ</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1、これから</translation>
    </message>
    <message>
        <source>Steps of the setup</source>
        <translation>セットアップのステップ</translation>
    </message>
</context>
<context>
    <name>casb::ui::StepsView</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>名前解決</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>TCP 接続</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>First page of alerts</source>
        <translation>アラートの最初のページ</translation>
    </message>
    <message>
        <source>First page of events</source>
        <translation>イベントの最初のページ</translation>
    </message>
    <message>
        <source>Steps of the connection test</source>
        <translation>接続テストのステップ</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>サインイン拒否</translation>
    </message>
    <message>
        <source>%1: rate limit reached</source>
        <translation>%1: レート制限に到達</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>casb::ui::TenantForm</name>
    <message>
        <source>Europe (eu)</source>
        <translation>ヨーロッパ (eu)</translation>
    </message>
    <message>
        <source>United States (us)</source>
        <translation>米国 (us)</translation>
    </message>
    <message>
        <source>Australia (au)</source>
        <translation>オーストラリア (au)</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Enter new…</source>
        <translation>新規入力…</translation>
    </message>
    <message>
        <source>Enter new credentials of %1</source>
        <translation>%1 の新しい認証情報を入力</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Pull every</source>
        <translation>取得間隔</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation>収集の開始</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>h, between 1 h and 30 d</source>
        <translation>時間、1 時間 ～ 30 日</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>%1 enabled</source>
        <translation>%1 有効</translation>
    </message>
    <message>
        <source>A change here resets the state.</source>
        <translation>ここを変更すると状態がリセットされます。</translation>
    </message>
    <message>
        <source>Reset with preview…</source>
        <translation>プレビューしてリセット…</translation>
    </message>
    <message>
        <source>Reset %1 with preview</source>
        <translation>%1 をプレビューしてリセット</translation>
    </message>
    <message>
        <source>Remove the tenant</source>
        <translation>テナントを削除</translation>
    </message>
    <message>
        <source>Remove the tenant %1</source>
        <translation>テナント %1 を削除</translation>
    </message>
    <message>
        <source>Its records stay in the store, its credentials in the keychain. Takes effect when applied.</source>
        <translation>レコードはストアに、認証情報はキーチェーンに残ります。適用すると有効になります。</translation>
    </message>
    <message>
        <source>Collect %1 of %2</source>
        <translation>%2 の %1 を収集</translation>
    </message>
    <message>
        <source>Not collected.</source>
        <translation>収集していません。</translation>
    </message>
    <message>
        <source>Mask fields</source>
        <translation>マスクする項目</translation>
    </message>
    <message>
        <source>An address of its own</source>
        <translation>個別のアドレス</translation>
    </message>
    <message>
        <source>The configuration names its own address (override_api_base_url), which counts instead of the region.</source>
        <translation>設定ファイルに個別のアドレス (override_api_base_url) が指定されており、リージョンの代わりに使われます。</translation>
    </message>
</context>
<context>
    <name>casb::ui::TenantList</name>
    <message>
        <source>Show %1: %2</source>
        <translation>%1 を表示: %2</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Other tenants</source>
        <translation>他のテナント</translation>
    </message>
</context>
<context>
    <name>casb::ui::TenantSession</name>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
</context>
<context>
    <name>casb::ui::TestPanel</name>
    <message>
        <source>Go on untested</source>
        <translation>テストせずに続ける</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>The collector itself tries again until it works</source>
        <translation>コレクター自身は成功するまで再試行します</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>もう一度テスト</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation>テストを停止</translation>
    </message>
    <message>
        <source>step %1 of %2, %3</source>
        <translation>ステップ %1 / %2、%3</translation>
    </message>
    <message>
        <source>all steps went well, %1</source>
        <translation>すべてのステップが成功、%1</translation>
    </message>
    <message>
        <source>stopped at step %1, %2</source>
        <translation>ステップ %1 で停止、%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Show exchange</source>
        <translation>やり取りを表示</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
</context>
<context>
    <name>casb::ui::TimeDisplay</name>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>h</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>d</source>
        <translation>日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a date is written; the letters are those of QLocale::toString().</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>How a date of this year is written; the letters are those of QLocale::toString().</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a date of this year is written where there is little room; the letters are those of QLocale::toString().</extracomment>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>casb::ui::TopBar</name>
    <message>
        <source>Times in</source>
        <translation>時刻の表示</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>今すぐ取得</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>コレクター</translation>
    </message>
    <message>
        <source>Start the next pull of all services (Ctrl+P)</source>
        <translation>すべてのサービスの次の取得を開始 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Collection is paused: resume first</source>
        <translation>収集は一時停止中です。先に再開してください</translation>
    </message>
    <message>
        <source>There is nothing to pull yet</source>
        <translation>取得するものはまだありません</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>There is nothing to pause yet</source>
        <translation>一時停止するものはまだありません</translation>
    </message>
    <message>
        <source>Begin pulls again (Ctrl+Shift+P)</source>
        <translation>取得を再開 (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Begin no new pull; delivery goes on (Ctrl+Shift+P)</source>
        <translation>新しい取得を開始しない。配信は継続 (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Open a configuration…</source>
        <translation>設定ファイルを開く…</translation>
    </message>
    <message>
        <source>%1 tenants</source>
        <translation>%1 テナント</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>All tenants of %1</source>
        <translation>%1 のすべてのテナント</translation>
    </message>
    <message>
        <source>Set up a tenant…</source>
        <translation>テナントを設定…</translation>
    </message>
</context>
<context>
    <name>casb::ui::TrafficPanels</name>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>records by service, 30 min each</source>
        <translation>サービス別レコード数、30 分ごと</translation>
    </message>
    <message>
        <source>Records of the last 24 hours by service</source>
        <translation>過去 24 時間のサービス別レコード数</translation>
    </message>
    <message>
        <source>Alerts by severity</source>
        <translation>重大度別アラート</translation>
    </message>
    <message>
        <source>Duplicates filtered</source>
        <translation>除外した重複</translation>
    </message>
    <message>
        <source>in 24 h</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Requests and errors</source>
        <translation>リクエストとエラー</translation>
    </message>
    <message>
        <source>429 answers and errors of the last 24 hours</source>
        <translation>過去 24 時間の 429 応答とエラー</translation>
    </message>
    <message>
        <source>No records in the last 24 hours yet. They appear here with the first pull.</source>
        <translation>過去 24 時間のレコードはまだありません。最初の取得とともにここに表示されます。</translation>
    </message>
    <message>
        <source>%1 in 24 h</source>
        <translation>24 時間で %1 件</translation>
    </message>
    <message>
        <source>%1 without severity count as LOW in this bar</source>
        <translation>重大度のない %1 件はこのバーで LOW として計上</translation>
    </message>
    <message>
        <source>Each has a severity</source>
        <translation>すべてに重大度あり</translation>
    </message>
    <message>
        <source>%1 % of received</source>
        <translation>受信の %1 %</translation>
    </message>
    <message>
        <source>Duplicates of the last 24 hours, %1 in all</source>
        <translation>過去 24 時間の重複、合計 %1 件</translation>
    </message>
    <message>
        <source>%1 failed requests</source>
        <translation>失敗したリクエスト %1 件</translation>
    </message>
    <message>
        <source>%1 unsolved</source>
        <translation>未解決 %1 件</translation>
    </message>
    <message>
        <source>No errors in 24 h</source>
        <translation>24 時間エラーなし</translation>
    </message>
    <message>
        <source>%1 × 429, waited out</source>
        <translation>429 × %1、待機により解消</translation>
    </message>
    <message>
        <source>%1 errors, repeated</source>
        <translation>エラー %1 件、再試行済み</translation>
    </message>
    <message>
        <source>of %1 requests today</source>
        <translation>本日のリクエスト (上限 %1)</translation>
    </message>
    <message>
        <source>requests today, no daily limit</source>
        <translation>本日のリクエスト、1 日の上限なし</translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <translation>%1 / %2 リクエスト</translation>
    </message>
    <message>
        <source>At this pace %1 by midnight UTC</source>
        <translation>このペースでは UTC 0 時までに %1 件</translation>
    </message>
    <message>
        <source>all solved</source>
        <translation>すべて解決済み</translation>
    </message>
    <message>
        <source>no new %1 since %2</source>
        <translation>%2 から新しい %1 なし</translation>
    </message>
    <message>
        <source>No alert in 24 h</source>
        <translation>24 時間アラートなし</translation>
    </message>
    <message>
        <source>1 failed request</source>
        <translation>失敗したリクエスト 1 件</translation>
    </message>
    <message>
        <source>The pace is known in a few minutes</source>
        <translation>ペースは数分後に分かります</translation>
    </message>
</context>
<context>
    <name>casb::ui::Tray</name>
    <message>
        <source>Open CASB Console</source>
        <translation>CASB Console を開く</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>今すぐ取得</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
</context>
<context>
    <name>casb::ui::Waterfall</name>
    <message>
        <source>connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>先頭バイト</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>parse</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Requests of the pull</source>
        <translation>取得のリクエスト</translation>
    </message>
    <message>
        <source>%1 requests in %2 s</source>
        <translation>%2 秒で %1 リクエスト</translation>
    </message>
    <message>
        <source>No request yet.</source>
        <translation>リクエストはまだありません。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>limiter %1 ms</source>
        <translation>リミッター %1 ミリ秒</translation>
    </message>
    <message>
        <source>limiter</source>
        <translation>リミッター</translation>
    </message>
</context>
<context>
    <name>casb::ui::YamlView</name>
    <message>
        <source>Configuration as YAML</source>
        <translation>YAML 形式の設定</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The configuration could not be read.</source>
        <translation>設定を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Find the setting named in the message and correct it.</source>
        <translation>メッセージに示された設定項目を探して修正してください。</translation>
    </message>
    <message>
        <source>The configuration was read, but a value is of the wrong type or out of its range.</source>
        <translation>設定は読み取れましたが、型が誤っている値または範囲外の値があります。</translation>
    </message>
    <message>
        <source>The client of the Proofpoint API could not be built.</source>
        <translation>Proofpoint API のクライアントを作成できませんでした。</translation>
    </message>
    <message>
        <source>Report it together with the diagnostic bundle.</source>
        <translation>診断バンドルとともに報告してください。</translation>
    </message>
    <message>
        <source>Proofpoint does not accept the credentials (any more).</source>
        <translation>Proofpoint が認証情報を受け付けません (または受け付けなくなりました)。</translation>
    </message>
    <message>
        <source>Enter valid credentials for the right region.</source>
        <translation>正しいリージョンの有効な認証情報を入力してください。</translation>
    </message>
    <message>
        <source>Proofpoint asked to wait without saying how long.</source>
        <translation>Proofpoint が時間を示さずに待機を求めました。</translation>
    </message>
    <message>
        <source>Nothing to do: the collector waits by itself, longer each time.</source>
        <translation>対応は不要です。コレクターが待ち時間を延ばしながら自動で待機します。</translation>
    </message>
    <message>
        <source>Proofpoint asked to wait with an empty time.</source>
        <translation>Proofpoint が空の時間を示して待機を求めました。</translation>
    </message>
    <message>
        <source>A date of another type than the interface describes.</source>
        <translation>日付の型がインターフェイスの記述と異なります。</translation>
    </message>
    <message>
        <source>Nothing to do: the record is kept, its time is that of the pull.</source>
        <translation>対応は不要です。レコードは保持され、その時刻には取得の時刻を使います。</translation>
    </message>
    <message>
        <source>A secret could not be had: the keychain is locked or missing, or it was never stored.</source>
        <translation>シークレットを取得できませんでした。キーチェーンがロックされているか存在しない、またはシークレットが保存されていません。</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the credentials anew.</source>
        <translation>キーチェーンのロックを解除するか、認証情報を入力し直してください。</translation>
    </message>
    <message>
        <source>The other side could not be reached, or the connection broke.</source>
        <translation>相手に接続できないか、接続が切断されました。</translation>
    </message>
    <message>
        <source>Nothing to do at first: it is tried again. If it lasts, check network, proxy and name lookup.</source>
        <translation>当面は対応不要で、自動的に再試行します。続く場合は、ネットワーク、プロキシ、名前解決を確認してください。</translation>
    </message>
    <message>
        <source>Proofpoint refused the request.</source>
        <translation>Proofpoint がリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>Read the message; if it does not help, ask Proofpoint&apos;s support with time and address.</source>
        <translation>メッセージを確認してください。解決しない場合は、時刻とアドレスを添えて Proofpoint のサポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>Proofpoint is overloaded or asks for fewer requests.</source>
        <translation>Proofpoint が過負荷か、リクエスト数を減らすよう求めています。</translation>
    </message>
    <message>
        <source>Nothing to do: the request is repeated after a while. If it comes often, lower the rate limit.</source>
        <translation>対応は不要です。リクエストはしばらくして再実行されます。頻発する場合は、レート制限を下げてください。</translation>
    </message>
    <message>
        <source>The answer is not the page that was asked for: truncated, or not JSON.</source>
        <translation>応答が要求したページではありません。途中で切れているか、JSON ではありません。</translation>
    </message>
    <message>
        <source>Nothing to do at first: the page is asked for again. If it lasts, look for a proxy in between.</source>
        <translation>当面は対応不要で、ページを再要求します。続く場合は、間にプロキシがないか確認してください。</translation>
    </message>
    <message>
        <source>The answer is larger than the limit for one body.</source>
        <translation>応答が本文 1 件の上限を超えています。</translation>
    </message>
    <message>
        <source>Raise the limit, or ask for smaller pages.</source>
        <translation>上限を上げるか、より小さなページを要求してください。</translation>
    </message>
    <message>
        <source>Proofpoint does not know the stored page token any longer.</source>
        <translation>Proofpoint が保存済みのページトークンを認識しなくなりました。</translation>
    </message>
    <message>
        <source>Choose a time from which to collect again. Nothing is skipped without your word.</source>
        <translation>再収集を始める時刻を選択してください。同意なしに何かが飛ばされることはありません。</translation>
    </message>
    <message>
        <source>Proofpoint gave the same page token twice although there was content.</source>
        <translation>内容があるにもかかわらず、Proofpoint が同じページトークンを 2 回返しました。</translation>
    </message>
    <message>
        <source>The pull ended to avoid a loop. If it lasts, restart from a time.</source>
        <translation>ループを避けるために取得を終了しました。続く場合は、時刻を指定して再開してください。</translation>
    </message>
    <message>
        <source>The persisted state cannot be understood.</source>
        <translation>永続化された状態を解釈できません。</translation>
    </message>
    <message>
        <source>Repair or move the file named, or reset the service to a time.</source>
        <translation>示されたファイルを修復または移動するか、時刻を指定してサービスをリセットしてください。</translation>
    </message>
    <message>
        <source>The state was changed by somebody else while a page was being processed.</source>
        <translation>ページの処理中に、別の操作によって状態が変更されました。</translation>
    </message>
    <message>
        <source>Nothing to do: the page is dropped and collection goes on from the new state.</source>
        <translation>対応は不要です。ページは破棄され、収集は新しい状態から続きます。</translation>
    </message>
    <message>
        <source>The database could not be read or written.</source>
        <translation>データベースの読み取りまたは書き込みができませんでした。</translation>
    </message>
    <message>
        <source>Check free space and permissions of the persistence directory.</source>
        <translation>永続化ディレクトリの空き容量とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The destination cannot be reached or refuses the connection.</source>
        <translation>送信先に接続できないか、送信先が接続を拒否しています。</translation>
    </message>
    <message>
        <source>Records wait safely in the store. Check address, port and certificate.</source>
        <translation>レコードはストアで安全に待機しています。アドレス、ポート、証明書を確認してください。</translation>
    </message>
    <message>
        <source>Chain, certificate or key cannot be read, do not fit together, or are not accepted.</source>
        <translation>チェーン、証明書、またはキーを読み取れない、組み合わせが合わない、または受け付けられません。</translation>
    </message>
    <message>
        <source>Download chain, certificate and key of this Devo domain again.</source>
        <translation>この Devo ドメインのチェーン、証明書、キーを再度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>A stop was asked for.</source>
        <translation>停止が要求されました。</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Not tried</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Not encrypted: this computer only</source>
        <translation>暗号化なし: このコンピューターのみ</translation>
    </message>
    <message>
        <source>The proxy %1, %2</source>
        <translation>プロキシ %1、%2</translation>
    </message>
    <message>
        <source>%1, %2 addresses</source>
        <translation>%1、アドレス %2 個</translation>
    </message>
    <message>
        <source>Issued by %1, until %2</source>
        <translation>%1 が発行、%2 まで</translation>
    </message>
    <message>
        <source>Through the proxy %1</source>
        <translation>プロキシ %1 経由</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1、ポート %2</translation>
    </message>
    <message>
        <source>The credentials were accepted</source>
        <translation>認証情報が受け入れられました</translation>
    </message>
    <message>
        <source>%1 alerts on the first page</source>
        <translation>最初のページにアラート %1 件</translation>
    </message>
    <message>
        <source>%1 alerts of the last 24 h on the first page</source>
        <translation>最初のページに過去 24 時間のアラート %1 件</translation>
    </message>
    <message>
        <source>%1 events on the first page</source>
        <translation>最初のページにイベント %1 件</translation>
    </message>
    <message>
        <source>Not encrypted: no files are needed</source>
        <translation>暗号化なし: ファイルは不要</translation>
    </message>
    <message>
        <source>Chain only</source>
        <translation>チェーンのみ</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>アドレス %1 個</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>1 record, tag test.keep.free</source>
        <translation>レコード 1 件、タグ test.keep.free</translation>
    </message>
    <message>
        <source>The record was taken</source>
        <translation>レコードが受け取られました</translation>
    </message>
</context>
</TS>
