"""The server's texts: message id to (English, German, Japanese). `{0}` stands for the first argument."""

from __future__ import annotations

from depot_gui.simulator.catalog_lifecycle import LIFECYCLE, Texts

_VAPI: Texts = {
    "com.vmware.vapi.endpoint.method.authentication.required": (
        "Authentication required.",
        "Authentifizierung erforderlich.",
        "認証が必要です。",
    ),
    "com.vmware.vapi.endpoint.failedToLogin": (
        "Cannot log in: the user name or password is not valid.",
        "Anmeldung nicht möglich: Benutzername oder Kennwort ist ungültig.",
        "ログインできません: ユーザー名またはパスワードが無効です。",
    ),
    "com.vmware.vapi.endpoint.failedToLoginMaxUserSessionCountReached": (
        "User session count is limited to {0}. Existing session count is {0} which is equal to the maximum.",
        "Die Anzahl der Benutzersitzungen ist auf {0} begrenzt; es bestehen bereits {0}.",
        "ユーザー セッション数は {0} に制限されており、既に {0} 個のセッションがあります。",
    ),
    "vapi.method.access.denied": (
        "Permission to perform this operation was denied. Required privilege: {0}.",
        "Die Berechtigung für diesen Vorgang wurde verweigert. Erforderliche Berechtigung: {0}.",
        "この操作の実行権限がありません。必要な権限: {0}。",
    ),
    "com.vmware.vapi.rest.httpNotFound": ("Not found.", "Nicht gefunden.", "見つかりません。"),
    "com.vmware.vapi.rest.operationNotFound": (
        "The operation {0} is not known to this server.",
        "Der Vorgang {0} ist diesem Server nicht bekannt.",
        "操作 {0} はこのサーバで認識されません。",
    ),
    "com.vmware.vapi.rest.malformedJson": (
        "The request body is not valid JSON: {0}",
        "Der Anforderungstext ist kein gültiges JSON: {0}",
        "要求の本文は有効な JSON ではありません: {0}",
    ),
    "vapi.data.structure.field.invalid": (
        "The structure {0} has a field that is not valid: {1}",
        "Die Struktur {0} enthält ein ungültiges Feld: {1}",
        "構造体 {0} に無効なフィールドがあります: {1}",
    ),
    "vapi.data.structure.field.extra": (
        "Found unexpected fields in the structure {0}: {1}",
        "Unerwartete Felder in der Struktur {0}: {1}",
        "構造体 {0} に予期しないフィールドがあります: {1}",
    ),
    "com.vmware.vapi.rest.unexpectedQueryParameter": (
        "Found unexpected query parameters: {0}",
        "Unerwartete Abfrageparameter: {0}",
        "予期しないクエリ パラメータ: {0}",
    ),
    "com.vmware.vapi.rest.invalidQueryParameter": (
        "The query parameter {0} has a value that is not valid: {1}",
        "Der Abfrageparameter {0} hat einen ungültigen Wert: {1}",
        "クエリ パラメータ {0} の値が無効です: {1}",
    ),
    "com.vmware.vapi.endpoint.serviceUnavailable": (
        "Service unavailable.",
        "Dienst nicht verfügbar.",
        "サービスを利用できません。",
    ),
}

_INVENTORY: Texts = {
    "com.vmware.api.vcenter.error.too_many_matches": (
        "More than {0} results match the filter. Narrow the filter.",
        "Mehr als {0} Ergebnisse entsprechen dem Filter. Schränken Sie den Filter ein.",
        "フィルタに一致する結果が {0} 件を超えています。フィルタを絞り込んでください。",
    ),
    "com.vmware.api.vcenter.error.not_found": (
        "The object {0} of type {1} was not found.",
        "Das Objekt {0} vom Typ {1} wurde nicht gefunden.",
        "タイプ {1} のオブジェクト {0} が見つかりませんでした。",
    ),
}

_TASKS: Texts = {
    "com.vmware.cis.task.notFound": (
        "The task with identifier {0} was not found.",
        "Die Aufgabe mit der ID {0} wurde nicht gefunden.",
        "ID {0} のタスクが見つかりませんでした。",
    ),
    "com.vmware.cis.task.filterRequired": (
        "Either tasks or services must be given.",
        "Entweder tasks oder services muss angegeben werden.",
        "tasks または services のいずれかを指定する必要があります。",
    ),
    "com.vmware.cis.task.tooMany": (
        "More than {0} tasks match the filter.",
        "Mehr als {0} Aufgaben entsprechen dem Filter.",
        "フィルタに一致するタスクが {0} 件を超えています。",
    ),
    "com.vmware.cis.task.stateInaccessible": (
        "The state of the task {0} cannot be read.",
        "Der Status der Aufgabe {0} kann nicht gelesen werden.",
        "タスク {0} の状態を読み取れません。",
    ),
    "com.vmware.cis.task.notCancelable": (
        "The task {0} cannot be canceled.",
        "Die Aufgabe {0} kann nicht abgebrochen werden.",
        "タスク {0} はキャンセルできません。",
    ),
    "com.vmware.cis.task.alreadyOver": (
        "The task {0} is already over.",
        "Die Aufgabe {0} ist bereits beendet.",
        "タスク {0} は既に終了しています。",
    ),
    "com.vmware.vcIntegrity.lifecycle.Task.Canceled": (
        "The task was canceled by {0}.",
        "Die Aufgabe wurde von {0} abgebrochen.",
        "タスクは {0} によってキャンセルされました。",
    ),
    "com.vmware.vcIntegrity.lifecycle.Task.LimitReached": (
        "{0} tasks are already running. Try again when one of them has ended.",
        "Es werden bereits {0} Aufgaben ausgeführt. Versuchen Sie es erneut, sobald eine beendet ist.",
        "既に {0} 個のタスクが実行中です。いずれかが終了してから再試行してください。",
    ),
    "com.vmware.vcIntegrity.lifecycle.CreateFromHost.Description": (
        "Extract the software specification of a host into the depot",
        "Softwarespezifikation eines Hosts in das Depot extrahieren",
        "ホストのソフトウェア仕様をデポに抽出",
    ),
    "com.vmware.vcIntegrity.lifecycle.CreateFromHost.Queued": (
        "Waiting to start",
        "Wartet auf den Start",
        "開始を待機しています",
    ),
    "com.vmware.vcIntegrity.lifecycle.CreateFromHost.Connecting": (
        "Connecting to the host {0}",
        "Verbindung zum Host {0} wird hergestellt",
        "ホスト {0} に接続しています",
    ),
    "com.vmware.vcIntegrity.lifecycle.CreateFromHost.Reading": (
        "Reading the installed software of {0}",
        "Installierte Software von {0} wird gelesen",
        "{0} にインストールされているソフトウェアを読み取っています",
    ),
    "com.vmware.vcIntegrity.lifecycle.CreateFromHost.Collecting": (
        "Collecting VIB {0} of {1}",
        "VIB {0} von {1} wird gesammelt",
        "VIB を収集しています ({0}/{1})",
    ),
    "com.vmware.vcIntegrity.lifecycle.CreateFromHost.Blocked": (
        "Waiting for another depot operation to end",
        "Wartet auf das Ende eines anderen Depotvorgangs",
        "別のデポ操作の終了を待機しています",
    ),
    "com.vmware.vcIntegrity.lifecycle.CreateFromHost.Importing": (
        "Importing the depot into vSphere Lifecycle Manager",
        "Depot wird in vSphere Lifecycle Manager importiert",
        "vSphere Lifecycle Manager にデポをインポートしています",
    ),
}

CATALOG: Texts = {
    **_VAPI,
    **_INVENTORY,
    **_TASKS,
    **LIFECYCLE,
}
